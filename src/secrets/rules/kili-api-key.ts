import { uuid } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'kili-api-key',
  title: 'Kili API key',
  provider: 'Kili',
  tags: ['ml'],
  keywords: ['kili_api', 'kili-technology', 'kili_key', 'kili_auth'],
  format: { pieces: [{ secret: [...uuid] }] },
  near: { words: ['kili_api', 'kili-technology', 'kili_key', 'kili_auth'], within: 120 },
  tier: 'medium',
  why: 'It reads and changes data sets and labels.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named KILI_API_KEY.',
  link: 'https://cloud.kili-technology.com/',
  source: { url: 'https://python-sdk-docs.kili-technology.com/', asOf: '2026-11' },
});
