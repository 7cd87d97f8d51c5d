import { decodeClientSecret } from '../decoders/beside.ts';
import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'azure-client-secret',
  title: 'Microsoft Entra client secret',
  provider: 'Microsoft Azure',
  tags: ['cloud'],
  keywords: ['0q~', '1q~', '2q~', '3q~', '4q~', '5q~', '6q~', '7q~', '8q~', '9q~'],
  format: { pieces: [run('alnum', 3), run('digits', 1), 'Q~', run('dotted', 31, 34)] },
  checksum: { marvin: 'entra', seeds: ['AadPwd00'], lengths: [40] },
  decode: decodeClientSecret,
  tier: 'high',
  why: 'With the tenant and client id it signs in as the application.',
  mend: 'Delete the secret of the app registration, add a new one or a federated credential.',
  link: 'https://entra.microsoft.com/#view/Microsoft_AAD_RegisteredApps',
  source: { url: 'https://learn.microsoft.com/entra/identity-platform/quickstart-register-app', asOf: '2026-11' },
});
