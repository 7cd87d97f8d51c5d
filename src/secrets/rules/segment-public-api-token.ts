import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'segment-public-api-token',
  title: 'Segment API token',
  provider: 'Twilio',
  tags: ['operations'],
  keywords: ['sgp_'],
  format: { pieces: ['sgp_', run('alnum', 64)] },
  randomness: { bits: 4.3, mixed: true },
  tier: 'high',
  why: 'It changes where the data of customers is sent.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://app.segment.com',
  source: { url: 'https://segment.com/docs/api/public-api/', asOf: '2026-11' },
});
