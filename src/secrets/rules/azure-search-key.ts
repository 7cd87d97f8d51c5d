import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'azure-search-key',
  title: 'Azure AI Search key',
  article: 'an',
  provider: 'Microsoft Azure',
  tags: ['ml', 'cloud'],
  keywords: ['azse'],
  format: { pieces: [run('alnum', 42), 'AzSe', run('alnum', 6)] },
  tier: 'high',
  why: 'It reads or changes every index of the service.',
  mend: 'Regenerate the key in the portal and prefer an identity over keys.',
  link: 'https://portal.azure.com/',
  source: { url: 'https://github.com/microsoft/security-utilities', asOf: '2026-11' },
});
