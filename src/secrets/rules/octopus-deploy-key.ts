import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'octopus-deploy-key',
  title: 'Octopus Deploy API key',
  provider: 'Octopus Deploy',
  tags: ['code'],
  keywords: ['octopus'],
  format: { pieces: [{ secret: ['API-', run('upper-alnum', 25, 36)] }] },
  near: { words: ['octopus'], within: 200 },
  randomness: { bits: 3.7, mixed: true },
  tier: 'medium',
  why: 'It deploys and reads variables as its owner.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key',
  source: { url: 'https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key', asOf: '2026-11' },
});
