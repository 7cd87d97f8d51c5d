import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'mapbox-secret-token',
  title: 'Mapbox secret token',
  provider: 'Mapbox',
  tags: ['cloud'],
  keywords: ['sk.eyj'],
  format: { pieces: ['sk.eyJ', run('base64url', 40, 200), '.', run('base64url', 20, 30)] },
  tier: 'high',
  why: 'It changes maps and data of the account on your bill.',
  mend: 'Delete it on the linked page.',
  link: 'https://console.mapbox.com/account/access-tokens/',
  source: { url: 'https://docs.mapbox.com/accounts/guides/tokens/', asOf: '2026-11' },
});
