import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'ovh-application-secret',
  title: 'OVHcloud application secret',
  provider: 'OVHcloud',
  tags: ['cloud'],
  keywords: ['ovh'],
  format: { pieces: [{ secret: [run('alnum', 32)] }] },
  near: { words: ['ovh'], within: 60 },
  randomness: { bits: 3.7, mixed: true },
  tier: 'medium',
  why: 'With its key it acts in the account as its owner.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://www.ovh.com/auth/api/',
  source: { url: 'https://help.ovhcloud.com/csm/en-api-getting-started-ovhcloud-api', asOf: '2026-11' },
});
