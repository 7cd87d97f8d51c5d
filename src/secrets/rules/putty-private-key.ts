import { decodePrivateKey } from '../decoders/private-key.ts';
import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'putty-private-key',
  title: 'PuTTY private key',
  provider: 'any',
  tags: ['key'],
  keywords: ['putty-user-key-file-'],
  format: {
    pieces: [
      'PuTTY-User-Key-File-',
      run('digits', 1),
      ':',
      run('lines', 40, 3000),
      'Private-Lines:',
      { secret: [run('lines', 40, 4000)] },
      'Private-MAC:',
    ],
    right: 'loose',
  },
  decode: decodePrivateKey,
  selfMade: true,
  tier: 'high',
  why: 'Whoever has it signs in as its owner.',
  mend: 'Remove the public half wherever it is trusted, make a new pair, and keep the private half out of the repository.',
  link: 'https://the.earth.li/~sgtatham/putty/latest/htmldoc/Chapter8.html',
  source: { url: 'https://the.earth.li/~sgtatham/putty/latest/htmldoc/AppendixC.html', asOf: '2026-11' },
});
