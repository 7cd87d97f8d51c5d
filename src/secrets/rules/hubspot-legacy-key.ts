import { uuid } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'hubspot-legacy-key',
  title: 'HubSpot key of the old form',
  provider: 'HubSpot',
  tags: ['operations'],
  keywords: ['hubspot', 'hapikey'],
  format: { pieces: [{ secret: [...uuid] }] },
  near: { words: ['hubspot', 'hapikey'], within: 60 },
  tier: 'medium',
  why: 'It reads and changes every customer.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://app.hubspot.com/private-apps',
  source: { url: 'https://developers.hubspot.com/docs/guides/apps/private-apps/overview', asOf: '2026-11' },
});
