import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'blynk-device-token',
  title: 'Blynk device token',
  provider: 'Blynk',
  tags: ['operations'],
  keywords: ['blynk'],
  format: { pieces: [{ secret: [run('base64url', 32)] }] },
  near: { words: ['blynk'], within: 60 },
  randomness: { bits: 3.7, mixed: true },
  tier: 'medium',
  why: 'It reads and commands the device.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://blynk.cloud',
  source: {
    url: 'https://docs.blynk.io/en/getting-started/activating-devices/manual-device-activation',
    asOf: '2026-11',
  },
});
