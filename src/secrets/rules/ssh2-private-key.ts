import { decodePrivateKey } from '../decoders/private-key.ts';
import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'ssh2-private-key',
  title: 'SSH2 private key',
  article: 'an',
  provider: 'any',
  tags: ['key'],
  keywords: ['ssh2 encrypted private key'],
  format: {
    pieces: [
      '---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----',
      run('pem-body', 60, 16000),
      '---- END SSH2 ENCRYPTED PRIVATE KEY ----',
    ],
  },
  decode: decodePrivateKey,
  selfMade: true,
  tier: 'high',
  why: 'Whoever has it signs in as its owner; the armour says encrypted whether it is or not.',
  mend: 'Remove the public half wherever it is trusted, make a new pair, and keep the private half out of the repository.',
  link: 'https://docs.github.com/authentication/connecting-to-github-with-ssh',
  source: { url: 'https://www.rfc-editor.org/rfc/rfc4716', asOf: '2026-11' },
});
