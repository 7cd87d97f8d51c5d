import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'vast-ai-api-key',
  title: 'Vast.ai API key',
  provider: 'Vast.ai',
  tags: ['ml'],
  keywords: ['vast_api', 'vastai', 'vast.ai', 'vast_ai'],
  format: { pieces: [{ secret: [run('hex', 64)] }] },
  near: { words: ['vast_api', 'vastai', 'vast.ai', 'vast_ai'], within: 120 },
  randomness: { bits: 3.0 },
  tier: 'medium',
  why: 'It rents machines on your bill and reads what is stored on them.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named VAST_API_KEY.',
  link: 'https://cloud.vast.ai/manage-keys/',
  source: { url: 'https://docs.vast.ai/api-reference/authentication', asOf: '2026-11' },
});
