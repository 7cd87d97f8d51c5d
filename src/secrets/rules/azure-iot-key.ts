import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'azure-iot-key',
  title: 'Azure IoT key',
  article: 'an',
  provider: 'Microsoft Azure',
  tags: ['ml', 'cloud'],
  keywords: ['aiot'],
  format: { pieces: [run('base64', 33), 'AIoT', run('base64', 6), '='], right: 'loose' },
  checksum: { marvin: 'bytes', seeds: ['IoTHub00', 'DpsKey00', 'Device00'] },
  tier: 'high',
  why: 'It acts as the hub or the device.',
  mend: 'Regenerate the key in the portal and prefer an identity over keys.',
  link: 'https://portal.azure.com/',
  source: { url: 'https://github.com/microsoft/security-utilities', asOf: '2026-11' },
});
