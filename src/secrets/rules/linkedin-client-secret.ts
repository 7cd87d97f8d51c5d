import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'linkedin-client-secret',
  title: 'LinkedIn client secret',
  provider: 'LinkedIn',
  tags: ['operations'],
  keywords: ['wpl_ap'],
  format: { pieces: ['WPL_AP', run('digits', 1), '.', run('alnum', 16), '.', run('base64', 6), '=='] },
  tier: 'high',
  why: 'With its client id it acts as the app.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://www.linkedin.com/developers/apps',
  source: { url: 'https://learn.microsoft.com/linkedin/shared/authentication/authentication', asOf: '2026-11' },
});
