import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'openweather-api-key',
  title: 'OpenWeather API key',
  provider: 'OpenWeather',
  tags: ['operations'],
  keywords: ['openweather', 'owm_api', 'owm_key'],
  format: { pieces: [{ secret: [run('hex', 32)] }] },
  near: { words: ['openweather', 'owm_api', 'owm_key'], within: 80 },
  randomness: { bits: 2.9, mixed: true },
  tier: 'medium',
  why: 'It uses the quota of its owner.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://home.openweathermap.org/api_keys',
  source: { url: 'https://openweathermap.org/appid', asOf: '2026-11' },
});
