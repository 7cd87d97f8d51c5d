import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'planetscale-token',
  title: 'PlanetScale token',
  provider: 'PlanetScale',
  tags: ['database'],
  keywords: ['pscale_tkn_', 'pscale_pw_', 'pscale_oauth_'],
  format: { pieces: [{ oneOf: ['pscale_tkn_', 'pscale_pw_', 'pscale_oauth_'] }, run('dotted', 32, 64)] },
  tier: 'high',
  why: 'It reads and changes databases and their branches.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://app.planetscale.com',
  source: { url: 'https://planetscale.com/docs/concepts/service-tokens', asOf: '2026-11' },
});
