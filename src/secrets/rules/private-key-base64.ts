import { decodePrivateKey } from '../decoders/private-key.ts';
import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'private-key-base64',
  title: 'private key in base64',
  provider: 'any',
  tags: ['key'],
  keywords: ['ls0tls1crudjti'],
  format: {
    pieces: [
      {
        oneOf: [
          'LS0tLS1CRUdJTiBSU0EgUFJJVkFURSBLRVktLS0t',
          'LS0tLS1CRUdJTiBFQyBQUklWQVRFIEtFWS0tLS0t',
          'LS0tLS1CRUdJTiBPUEVOU1NIIFBSSVZBVEUgS0VZLS0t',
          'LS0tLS1CRUdJTiBQUklWQVRFIEtFWS0tLS0t',
          'LS0tLS1CRUdJTiBFTkNSWVBURUQgUFJJVkFURSBLRVktLS0t',
        ],
      },
      run('base64', 200, 12000),
      { optional: [{ oneOf: ['==', '='] }] },
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
