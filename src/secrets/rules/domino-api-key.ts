import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'domino-api-key',
  title: 'Domino API key',
  provider: 'Domino',
  tags: ['ml'],
  keywords: ['domino_user_api', 'domino_api', 'dominodatalab'],
  format: { pieces: [{ secret: [run('hex', 64)] }] },
  near: { words: ['domino_user_api', 'domino_api', 'dominodatalab'], within: 120 },
  randomness: { bits: 3.0 },
  tier: 'high',
  why: 'It reads and writes the data, models and runs of the workspace.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named DOMINO_USER_API_KEY.',
  link: 'https://docs.dominodatalab.com/',
  source: { url: 'https://docs.dominodatalab.com/en/latest/api_guide/40b91f/api-authentication/', asOf: '2026-11' },
});
