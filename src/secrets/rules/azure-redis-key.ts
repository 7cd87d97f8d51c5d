import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'azure-redis-key',
  title: 'Azure Cache for Redis key',
  article: 'an',
  provider: 'Microsoft Azure',
  tags: ['ml', 'cloud'],
  keywords: ['azca'],
  format: { pieces: [run('base64', 33), 'AzCa', run('base64', 6), '='], right: 'loose' },
  checksum: { marvin: 'bytes', seeds: ['Access00'], lengths: [] },
  tier: 'high',
  why: 'It reads and changes everything in the cache.',
  mend: 'Regenerate the key in the portal and prefer an identity over keys.',
  link: 'https://portal.azure.com/',
  source: { url: 'https://github.com/microsoft/security-utilities', asOf: '2026-11' },
});
