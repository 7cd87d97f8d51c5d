import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'cloudflare-tunnel-token',
  title: 'Cloudflare tunnel token',
  provider: 'Cloudflare',
  tags: ['cloud'],
  keywords: ['eyjhijoi'],
  format: { pieces: ['eyJhIjoi', run('alnum', 120, 240), { optional: ['='] }, { optional: ['='] }] },
  tier: 'high',
  why: 'It answers in the place of the service behind the tunnel.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://one.dash.cloudflare.com',
  source: { url: 'https://developers.cloudflare.com/cloudflare-one/connections/connect-networks/', asOf: '2026-11' },
});
