import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'azure-cosmos-key',
  title: 'Azure Cosmos DB key',
  article: 'an',
  provider: 'Microsoft Azure',
  tags: ['ml', 'cloud'],
  keywords: ['acdb'],
  format: {
    pieces: [run('base64', 76), 'ACDb', run('base64', 5), { oneOf: ['A', 'Q', 'g', 'w'] }, '=='],
    right: 'loose',
  },
  checksum: {
    marvin: 'bytes',
    seeds: ['MastRW00', 'MastRO00', 'SysAll00', 'Resour00', 'SystRO00', 'Encryp00', 'SystRW00'],
  },
  tier: 'high',
  why: 'It reads and changes every document of the account.',
  mend: 'Regenerate the key in the portal and prefer an identity over keys.',
  link: 'https://portal.azure.com/',
  source: { url: 'https://github.com/microsoft/security-utilities', asOf: '2026-11' },
});
