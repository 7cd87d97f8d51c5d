import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'digitalocean-token',
  title: 'DigitalOcean token',
  provider: 'DigitalOcean',
  tags: ['cloud'],
  keywords: ['dop_v1_', 'doo_v1_', 'dor_v1_'],
  format: { pieces: [{ oneOf: ['dop_v1_', 'doo_v1_', 'dor_v1_'] }, run('hex', 64)] },
  tier: 'high',
  why: 'It creates, reads and destroys machines and spaces of the team.',
  mend: 'Revoke it on the linked page and make a new one with fewer scopes.',
  link: 'https://cloud.digitalocean.com/account/api/tokens',
  source: { url: 'https://docs.digitalocean.com/reference/api/create-personal-access-token/', asOf: '2026-11' },
});
