import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'databricks-oauth-secret',
  title: 'Databricks OAuth secret',
  provider: 'Databricks',
  tags: ['ml', 'cloud'],
  keywords: ['dose'],
  format: { pieces: ['dose', run('hex', 32)] },
  randomness: { bits: 2.9 },
  tier: 'high',
  why: 'With its client id it signs in as the service principal.',
  mend: 'Delete the secret of the service principal, make a new one, and keep that in a secret named DATABRICKS_CLIENT_SECRET.',
  link: 'https://accounts.cloud.databricks.com/',
  source: { url: 'https://docs.databricks.com/aws/en/dev-tools/auth/oauth-m2m', asOf: '2026-11' },
});
