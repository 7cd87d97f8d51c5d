import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'lambda-cloud-api-key',
  title: 'Lambda Cloud API key',
  provider: 'Lambda',
  tags: ['ml'],
  keywords: ['secret_'],
  format: { pieces: ['secret_', run('lower-alnum', 1, 40), '_', run('hex', 32), '.', run('alnum', 32)] },
  followedBy: '.',
  tier: 'high',
  why: 'It rents machines on your bill and reads what is stored on them.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named LAMBDA_API_KEY.',
  link: 'https://cloud.lambda.ai/api-keys',
  source: { url: 'https://docs.lambda.ai/api/cloud', asOf: '2026-11' },
});
