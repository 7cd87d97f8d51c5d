import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'aiven-service-password',
  title: 'password of a managed database',
  provider: 'Aiven',
  tags: ['database'],
  keywords: ['avns_'],
  format: { pieces: ['AVNS_', run('base64url', 19)] },
  tier: 'high',
  why: 'It opens the database to whoever can reach its host.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://console.aiven.io',
  source: { url: 'https://aiven.io/docs/tools/api', asOf: '2026-11' },
});
