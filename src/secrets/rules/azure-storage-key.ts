import { decodeAccountKey } from '../decoders/beside.ts';
import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'azure-storage-key',
  title: 'Azure Storage account key',
  provider: 'Microsoft Azure',
  tags: ['ml', 'cloud'],
  keywords: ['+ast'],
  format: {
    pieces: [run('base64', 76), '+ASt', run('base64', 5), { oneOf: ['A', 'Q', 'g', 'w'] }, '=='],
    right: 'loose',
  },
  checksum: { marvin: 'bytes', seeds: ['Default0'] },
  decode: decodeAccountKey,
  tier: 'high',
  why: 'It reads, writes and deletes everything in the storage account.',
  mend: 'Rotate the key in the portal and prefer an identity over account keys.',
  link: 'https://portal.azure.com/#browse/Microsoft.Storage%2FStorageAccounts',
  source: { url: 'https://learn.microsoft.com/azure/storage/common/storage-account-keys-manage', asOf: '2026-11' },
});
