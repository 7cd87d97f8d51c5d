import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'cockroachdb-cloud-key',
  title: 'CockroachDB Cloud API key',
  provider: 'Cockroach Labs',
  tags: ['database'],
  keywords: ['ccdb1_'],
  format: { pieces: ['CCDB1_', run('alnum', 22), '_', run('alnum', 40)] },
  tier: 'high',
  why: 'It changes clusters and users of the organisation.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://cockroachlabs.cloud/access',
  source: { url: 'https://www.cockroachlabs.com/docs/cockroachcloud/managing-access', asOf: '2026-11' },
});
