import { run, uuid } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'arize-api-key',
  title: 'Arize API key',
  provider: 'Arize',
  tags: ['ml'],
  keywords: ['arize_api', 'arize.com', 'arize_key', 'arizeclient', 'arize_space'],
  format: { pieces: [{ secret: ['ak-', ...uuid, '-', run('base64url', 16, 64)] }] },
  near: { words: ['arize_api', 'arize.com', 'arize_key', 'arizeclient', 'arize_space'], within: 120 },
  tier: 'high',
  why: 'It reads and writes the data, models and runs of the workspace.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named ARIZE_API_KEY.',
  link: 'https://app.arize.com/',
  source: { url: 'https://arize.com/docs/ax', asOf: '2026-11' },
});
