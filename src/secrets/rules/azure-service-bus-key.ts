import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'azure-service-bus-key',
  title: 'Azure Service Bus key',
  article: 'an',
  provider: 'Microsoft Azure',
  tags: ['ml', 'cloud'],
  keywords: ['+asb'],
  format: { pieces: [run('base64', 33), '+ASb', run('base64', 6), '='], right: 'loose' },
  checksum: { marvin: 'bytes', seeds: ['Unknown0', 'Send0000', 'Manage00', 'Listen00', 'System00'] },
  tier: 'high',
  why: 'It reads and writes messages of the namespace.',
  mend: 'Regenerate the key in the portal and prefer an identity over keys.',
  link: 'https://portal.azure.com/',
  source: { url: 'https://github.com/microsoft/security-utilities', asOf: '2026-11' },
});
