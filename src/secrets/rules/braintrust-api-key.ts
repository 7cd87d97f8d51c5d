import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'braintrust-api-key',
  title: 'Braintrust API key',
  provider: 'Braintrust',
  tags: ['ml'],
  keywords: ['braintrust'],
  format: { pieces: [{ secret: ['sk-', run('alnum', 48)] }] },
  near: { words: ['braintrust'], within: 120 },
  randomness: { bits: 3.9 },
  tier: 'high',
  why: 'It reads and writes logs, data sets and experiments of the organization.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named BRAINTRUST_API_KEY.',
  link: 'https://www.braintrust.dev/app/settings/api-keys',
  source: { url: 'https://www.braintrust.dev/docs/reference/api', asOf: '2026-11' },
});
