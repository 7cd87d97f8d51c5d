import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'tableau-token',
  title: 'Tableau token',
  provider: 'Salesforce',
  tags: ['operations'],
  keywords: ['==:'],
  format: { pieces: [run('base64', 22), '==:', run('alnum', 32)] },
  tier: 'high',
  why: 'It reads workbooks and data sources as its owner.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://help.tableau.com/current/pro/desktop/en-us/useracct.htm',
  source: { url: 'https://help.tableau.com/current/server/en-us/security_personal_access_tokens.htm', asOf: '2026-11' },
});
