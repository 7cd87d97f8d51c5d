import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'windsurf-service-key',
  title: 'Windsurf service key',
  provider: 'Windsurf',
  tags: ['ml'],
  keywords: ['sk-ws-01-'],
  format: { pieces: ['sk-ws-01-', run('base64url', 40, 160)] },
  tier: 'high',
  why: 'It reads the usage of the team and configures it.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named WINDSURF_SERVICE_KEY.',
  link: 'https://windsurf.com/team/settings',
  source: { url: 'https://docs.windsurf.com/plugins/accounts/api-reference/api-introduction', asOf: '2026-11' },
});
