import { decodeKaggleKey } from '../decoders/beside.ts';
import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'kaggle-json',
  title: 'Kaggle API key',
  provider: 'Kaggle',
  tags: ['ml'],
  keywords: ['"username'],
  format: {
    pieces: [
      '"username"',
      run('space', 0, 8),
      ':',
      run('space', 0, 8),
      '"',
      run('base64url', 1, 60),
      '"',
      run('space', 0, 20),
      ',',
      run('space', 0, 40),
      '"key"',
      run('space', 0, 8),
      ':',
      run('space', 0, 8),
      '"',
      { secret: [run('hex', 32)] },
      '"',
    ],
    left: 'loose',
    right: 'loose',
  },
  companion: {
    title: 'Kaggle user name',
    format: {
      pieces: ['"username"', run('space', 0, 8), ':', run('space', 0, 8), '"', { secret: [run('base64url', 1, 60)] }],
      left: 'loose',
      right: 'loose',
    },
    lines: 5,
  },
  decode: decodeKaggleKey,
  tier: 'high',
  why: 'It acts as the Kaggle user: private data sets, notebooks, submissions.',
  mend: 'Expire the token on the linked page, make a new one, and keep it in ~/.kaggle, outside the repository.',
  link: 'https://www.kaggle.com/settings',
  source: { url: 'https://www.kaggle.com/docs/api', asOf: '2026-11' },
});
