import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'tecton-api-key',
  title: 'Tecton API key',
  provider: 'Tecton',
  tags: ['ml'],
  keywords: ['tecton_api', 'tecton.ai', 'tecton_key'],
  format: { pieces: [{ secret: [run('hex', 32)] }] },
  near: { words: ['tecton_api', 'tecton.ai', 'tecton_key'], within: 120 },
  randomness: { bits: 2.9 },
  tier: 'medium',
  why: 'It reads features from the online store.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named TECTON_API_KEY.',
  link: 'https://app.tecton.ai/',
  source: { url: 'https://docs.tecton.ai/', asOf: '2026-11' },
});
