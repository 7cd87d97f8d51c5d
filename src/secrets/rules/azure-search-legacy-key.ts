import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'azure-search-legacy-key',
  title: 'Azure AI Search key',
  article: 'an',
  provider: 'Azure AI Search',
  tags: ['ml', 'cloud'],
  keywords: ['azure_search', 'search.windows.net', 'azure-search'],
  format: { pieces: [{ secret: [run('alnum', 52)] }] },
  near: { words: ['azure_search', 'search.windows.net', 'azure-search'], within: 120 },
  randomness: { bits: 4.0, mixed: true },
  tier: 'medium',
  why: 'It reads or changes every index of the service.',
  mend: 'Regenerate the key in the portal and prefer an identity over keys.',
  link: 'https://portal.azure.com/',
  source: { url: 'https://learn.microsoft.com/azure/search/search-security-api-keys', asOf: '2026-11' },
});
