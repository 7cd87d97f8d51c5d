import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'adyen-api-key',
  title: 'Adyen API key',
  provider: 'Adyen',
  tags: ['payment'],
  keywords: ['adyen'],
  format: { pieces: [{ secret: ['AQE', run('base64', 90, 220), { optional: ['='] }, { optional: ['='] }] }] },
  near: { words: ['adyen'], within: 150 },
  randomness: { bits: 3.7, mixed: true },
  tier: 'medium',
  why: 'It takes payments and refunds them.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://docs.adyen.com/development-resources/api-credentials/',
  source: { url: 'https://docs.adyen.com/development-resources/api-credentials/', asOf: '2026-11' },
});
