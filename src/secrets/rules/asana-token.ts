import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'asana-token',
  title: 'Asana token',
  provider: 'Asana',
  tags: ['operations'],
  keywords: ['asana'],
  format: {
    pieces: [
      {
        secret: [
          { oneOf: ['0/', '1/', '2/'] },
          { optional: [run('digits', 10, 20), '/'] },
          { optional: [run('digits', 10, 20), ':'] },
          run('hex', 32),
        ],
      },
    ],
  },
  near: { words: ['asana'], within: 150 },
  randomness: { bits: 2.9, mixed: true },
  tier: 'high',
  why: 'It reads and changes tasks as its owner.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://app.asana.com/0/my-apps',
  source: { url: 'https://developers.asana.com/docs/personal-access-token', asOf: '2026-11' },
});
