import { uuid } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'hubspot-token',
  title: 'HubSpot token',
  provider: 'HubSpot',
  tags: ['operations'],
  keywords: ['pat-na', 'pat-eu1-', 'pat-ap1-'],
  format: { pieces: [{ oneOf: ['pat-na1-', 'pat-na2-', 'pat-na3-', 'pat-eu1-', 'pat-ap1-'] }, ...uuid] },
  tier: 'high',
  why: 'It reads and changes customers as its scopes allow.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://app.hubspot.com/private-apps',
  source: { url: 'https://developers.hubspot.com/docs/guides/apps/private-apps/overview', asOf: '2026-11' },
});
