import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'elsevier-api-key',
  title: 'Elsevier API key',
  provider: 'Elsevier',
  tags: ['ml'],
  keywords: ['elsevier', 'scopus'],
  format: { pieces: [{ secret: [run('hex', 32)] }] },
  near: { words: ['elsevier', 'scopus'], within: 120 },
  randomness: { bits: 2.9 },
  tier: 'medium',
  why: 'It reads what your institution pays for.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named ELSEVIER_API_KEY.',
  link: 'https://dev.elsevier.com/apikey/manage',
  source: { url: 'https://dev.elsevier.com/', asOf: '2026-11' },
});
