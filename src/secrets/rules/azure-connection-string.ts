import { decodeAccountKey } from '../decoders/beside.ts';
import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'azure-connection-string',
  title: 'Azure connection string',
  provider: 'Microsoft Azure',
  tags: ['ml', 'cloud'],
  keywords: ['accountkey='],
  format: {
    pieces: ['AccountKey=', { secret: [run('base64', 40, 88), { optional: [{ oneOf: ['==', '='] }] }] }],
    right: 'loose',
  },
  decode: decodeAccountKey,
  tier: 'high',
  why: 'It reads, writes and deletes everything in the account.',
  mend: 'Rotate the key in the portal and prefer an identity over account keys.',
  link: 'https://portal.azure.com/',
  source: {
    url: 'https://learn.microsoft.com/azure/storage/common/storage-configure-connection-string',
    asOf: '2026-11',
  },
});
