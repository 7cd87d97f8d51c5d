import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'adafruit-io-key',
  title: 'Adafruit IO key',
  provider: 'Adafruit',
  tags: ['operations'],
  keywords: ['aio_'],
  format: { pieces: ['aio_', run('alnum', 28)] },
  randomness: { bits: 3.5, mixed: true },
  tier: 'high',
  why: 'It reads and commands the devices of the account.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://io.adafruit.com',
  source: { url: 'https://io.adafruit.com/api/docs/', asOf: '2026-11' },
});
