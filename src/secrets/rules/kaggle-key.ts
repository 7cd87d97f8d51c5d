import { decodeKaggleKey } from '../decoders/beside.ts';
import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'kaggle-key',
  title: 'Kaggle API key',
  provider: 'Kaggle',
  tags: ['ml'],
  keywords: ['kaggle'],
  format: { pieces: [{ secret: [run('hex', 32)] }] },
  near: { words: ['kaggle'], within: 120 },
  decode: decodeKaggleKey,
  randomness: { bits: 2.9 },
  tier: 'high',
  why: 'It acts as the Kaggle user: private data sets, notebooks, submissions.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named KAGGLE_KEY.',
  link: 'https://www.kaggle.com/settings',
  source: { url: 'https://www.kaggle.com/docs/api', asOf: '2026-11' },
});
