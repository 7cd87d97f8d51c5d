import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'azure-relay-key',
  title: 'Azure Relay key',
  article: 'an',
  provider: 'Microsoft Azure',
  tags: ['ml', 'cloud'],
  keywords: ['+arm'],
  format: { pieces: [run('base64', 33), '+ARm', run('base64', 6), '='], right: 'loose' },
  checksum: { marvin: 'bytes', seeds: ['Unknown0', 'Send0000', 'Manage00', 'Listen00', 'System00'] },
  tier: 'high',
  why: 'It listens and sends through the relay.',
  mend: 'Regenerate the key in the portal and prefer an identity over keys.',
  link: 'https://portal.azure.com/',
  source: { url: 'https://github.com/microsoft/security-utilities', asOf: '2026-11' },
});
