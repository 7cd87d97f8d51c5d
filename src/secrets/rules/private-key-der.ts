import { decodePrivateKey } from '../decoders/private-key.ts';
import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'private-key-der',
  title: 'RSA private key without armour',
  article: 'an',
  provider: 'any',
  tags: ['key'],
  keywords: ['ibadanbgkqhkig9w0baqefaas', 'ibaakb', 'ibaakc'],
  // DER in base64: a sequence, its version 0, then the kind of key (PKCS #8) or a modulus of 1,024 bits or more (PKCS #1)
  format: {
    pieces: [
      'MII',
      run('base64', 3),
      { oneOf: ['IBADANBgkqhkiG9w0BAQEFAAS', 'IBAAKB', 'IBAAKC'] },
      run('base64', 600, 16000),
      { optional: [{ oneOf: ['==', '='] }] },
    ],
  },
  decode: decodePrivateKey,
  selfMade: true,
  tier: 'high',
  why: 'Whoever has it signs in, signs or decrypts as its owner.',
  mend: 'Remove the public half wherever it is trusted, make a new pair, and keep the private half out of the repository.',
  link: 'https://docs.github.com/authentication/connecting-to-github-with-ssh',
  source: { url: 'https://www.rfc-editor.org/rfc/rfc8017', asOf: '2026-11' },
});
