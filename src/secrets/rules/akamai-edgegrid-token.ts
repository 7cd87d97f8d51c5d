import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'akamai-edgegrid-token',
  title: 'Akamai EdgeGrid token',
  provider: 'Akamai',
  tags: ['cloud'],
  keywords: ['akab-'],
  format: { pieces: ['akab-', run('lower-alnum', 16), '-', run('lower-alnum', 16)] },
  tier: 'medium',
  why: 'With the client secret beside it, it changes what the content network delivers.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://control.akamai.com',
  source: { url: 'https://techdocs.akamai.com/developer/docs/edgegrid', asOf: '2026-11' },
});
