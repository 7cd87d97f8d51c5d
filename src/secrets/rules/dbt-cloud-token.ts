import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'dbt-cloud-token',
  title: 'dbt Cloud token',
  provider: 'dbt Labs',
  tags: ['operations'],
  keywords: ['dbtc_', 'dbtu_'],
  format: { pieces: [{ oneOf: ['dbtc_', 'dbtu_'] }, run('base64url', 36, 64)] },
  tier: 'high',
  why: 'It runs jobs, with their rights in the warehouse.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://cloud.getdbt.com/settings/profile',
  source: { url: 'https://docs.getdbt.com/docs/dbt-cloud-apis/authentication', asOf: '2026-11' },
});
