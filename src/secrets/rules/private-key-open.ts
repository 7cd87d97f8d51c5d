import { decodePrivateKey } from '../decoders/private-key.ts';
import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'private-key-open',
  title: 'private key without an end',
  provider: 'any',
  tags: ['key'],
  keywords: ['private key'],
  format: {
    pieces: [
      '-----BEGIN ',
      { optional: [run('label', 2, 40)] },
      'PRIVATE KEY',
      { optional: [' BLOCK'] },
      '-----',
      run('key-lines', 120, 16000),
    ],
    right: 'loose',
  },
  decode: decodePrivateKey,
  selfMade: true,
  tier: 'high',
  why: 'Whoever has it signs in, signs or decrypts as its owner; of RSA a part of the key is enough to compute the rest.',
  mend: 'Remove the public half wherever it is trusted, make a new pair, and keep the private half out of the repository.',
  link: 'https://docs.github.com/authentication/connecting-to-github-with-ssh',
  source: { url: 'https://www.rfc-editor.org/rfc/rfc7468', asOf: '2026-11' },
});
