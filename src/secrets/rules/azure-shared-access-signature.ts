import { decodeSharedAccess } from '../decoders/azure-shared-access.ts';
import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'azure-shared-access-signature',
  title: 'Azure shared access signature',
  article: 'an',
  provider: 'Microsoft Azure',
  tags: ['ml', 'cloud'],
  keywords: ['&sig='],
  format: {
    pieces: [
      { oneOf: ['sv=20', 'sp=', 'se=20', 'st=20', 'si=', 'sr=', 'ss=', 'spr='] },
      run('query', 10, 400),
      '&sig=',
      { secret: [run('cookie', 43, 70), { optional: ['='] }] },
    ],
  },
  decode: decodeSharedAccess,
  randomness: { bits: 3.6, mixed: true },
  tier: 'high',
  why: 'Until it expires it does with the container, queue or hub what its permissions say.',
  mend: 'Rotate the key that signed it (or change the stored access policy), and use a user delegation or an identity.',
  link: 'https://portal.azure.com/',
  source: { url: 'https://learn.microsoft.com/azure/storage/common/storage-sas-overview', asOf: '2026-11' },
});
