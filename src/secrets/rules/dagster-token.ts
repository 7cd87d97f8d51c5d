import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'dagster-token',
  title: 'Dagster+ token',
  provider: 'Dagster+',
  tags: ['ml'],
  keywords: ['dagster'],
  format: {
    pieces: [{ secret: [{ oneOf: ['user:', 'agent:'] }, { optional: [run('dashed', 1, 40), ':'] }, run('hex', 32)] }],
  },
  near: { words: ['dagster'], within: 120 },
  tier: 'high',
  why: 'It deploys code and starts runs in the deployment.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named DAGSTER_CLOUD_API_TOKEN.',
  link: 'https://dagster.cloud/',
  source: { url: 'https://docs.dagster.io/deployment/dagster-plus/management/tokens', asOf: '2026-11' },
});
