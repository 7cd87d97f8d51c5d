import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'databricks-token',
  title: 'Databricks token',
  provider: 'Databricks',
  tags: ['ml', 'cloud'],
  keywords: ['dapi'],
  format: { pieces: ['dapi', run('hex', 32), { optional: ['-', run('digits', 1)] }] },
  hostNear: true,
  tier: 'high',
  why: 'It reads and writes tables, notebooks, models and clusters of the workspace.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named DATABRICKS_TOKEN.',
  link: 'https://accounts.cloud.databricks.com/',
  source: { url: 'https://docs.databricks.com/en/dev-tools/auth/pat.html', asOf: '2026-11' },
});
