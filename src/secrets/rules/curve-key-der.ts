import { decodePrivateKey } from '../decoders/private-key.ts';
import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'curve-key-der',
  title: 'elliptic-curve private key without armour',
  provider: 'any',
  tags: ['key'],
  keywords: ['mhccaqeei', 'ageambmgbyqgsm49agegccqgsm49aw', 'ageambagbyqgsm49agegbsubbaa', 'mc4caqawbqydk2v'],
  // DER in base64: of SEC 1 for P-256, of PKCS #8 for P-256, P-384, P-521 and secp256k1, of Ed25519 and X25519
  format: {
    pieces: [
      {
        oneOf: [
          'MHcCAQEEI',
          'MIGHAgEAMBMGByqGSM49AgEGCCqGSM49Aw',
          'MIG2AgEAMBAGByqGSM49AgEGBSuBBAA',
          'MIHuAgEAMBAGByqGSM49AgEGBSuBBAA',
          'MIGEAgEAMBAGByqGSM49AgEGBSuBBAA',
          'MC4CAQAwBQYDK2VwBCIEI',
          'MC4CAQAwBQYDK2VuBCIEI',
        ],
      },
      run('base64', 43, 400),
      { optional: [{ oneOf: ['==', '='] }] },
    ],
  },
  decode: decodePrivateKey,
  selfMade: true,
  tier: 'high',
  why: 'Whoever has it signs in, signs or decrypts as its owner.',
  mend: 'Remove the public half wherever it is trusted, make a new pair, and keep the private half out of the repository.',
  link: 'https://docs.github.com/authentication/connecting-to-github-with-ssh',
  source: { url: 'https://www.rfc-editor.org/rfc/rfc8410', asOf: '2026-11' },
});
