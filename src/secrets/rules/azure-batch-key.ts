import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'azure-batch-key',
  title: 'Azure Batch key',
  article: 'an',
  provider: 'Microsoft Azure',
  tags: ['ml', 'cloud'],
  keywords: ['+aba'],
  format: {
    pieces: [run('base64', 76), '+ABa', run('base64', 5), { oneOf: ['A', 'Q', 'g', 'w'] }, '=='],
    right: 'loose',
  },
  checksum: { marvin: 'bytes', seeds: ['AbAcct00'] },
  tier: 'high',
  why: 'It runs jobs on your bill and reads what they read.',
  mend: 'Regenerate the key in the portal and prefer an identity over keys.',
  link: 'https://portal.azure.com/',
  source: { url: 'https://github.com/microsoft/security-utilities', asOf: '2026-11' },
});
