import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'azure-container-registry-key',
  title: 'Azure Container Registry key',
  article: 'an',
  provider: 'Microsoft Azure',
  tags: ['ml', 'cloud'],
  keywords: ['+acr'],
  format: { pieces: [run('base64', 42), '+ACR', run('base64', 6)] },
  checksum: { marvin: 'bytes', seeds: ['ACRDflt0'] },
  tier: 'high',
  why: 'It pulls and pushes images of the registry.',
  mend: 'Regenerate the key in the portal and prefer an identity over keys.',
  link: 'https://portal.azure.com/',
  source: { url: 'https://github.com/microsoft/security-utilities', asOf: '2026-11' },
});
