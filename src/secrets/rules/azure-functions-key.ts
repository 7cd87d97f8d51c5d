import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'azure-functions-key',
  title: 'Azure Functions key',
  article: 'an',
  provider: 'Microsoft Azure',
  tags: ['ml', 'cloud'],
  keywords: ['azfu'],
  format: {
    pieces: [run('base64url', 44), 'AzFu', run('base64url', 5), { oneOf: ['A', 'Q', 'g', 'w'] }, '=='],
    right: 'loose',
  },
  checksum: { marvin: 'bytes-url', seeds: ['Functi00', 'Master00', 'System00'] },
  tier: 'high',
  why: 'It calls the function, and with a master key manages the app.',
  mend: 'Regenerate the key in the portal and prefer an identity over keys.',
  link: 'https://portal.azure.com/',
  source: { url: 'https://github.com/microsoft/security-utilities', asOf: '2026-11' },
});
