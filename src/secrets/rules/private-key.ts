import { decodePrivateKey } from '../decoders/private-key.ts';
import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'private-key',
  title: 'private key',
  provider: 'any',
  tags: ['key'],
  keywords: ['private key'],
  // what is too short for a key is found too, of tier low: its armour says what was meant
  format: {
    pieces: [
      '-----BEGIN ',
      { optional: [run('label', 2, 40)] },
      'PRIVATE KEY',
      { optional: [' BLOCK'] },
      '-----',
      run('pem-body', 6, 16000),
      '-----END ',
      { optional: [run('label', 2, 40)] },
      'PRIVATE KEY',
      { optional: [' BLOCK'] },
      '-----',
    ],
  },
  decode: decodePrivateKey,
  selfMade: true,
  tier: 'high',
  why: 'Whoever has it signs in, signs or decrypts as its owner.',
  mend: 'Remove the public half wherever it is trusted, make a new pair, and keep the private half out of the repository.',
  link: 'https://docs.github.com/authentication/connecting-to-github-with-ssh',
  source: { url: 'https://www.rfc-editor.org/rfc/rfc7468', asOf: '2026-11' },
});
