import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'new-relic-user-key',
  title: 'New Relic user key',
  provider: 'New Relic',
  tags: ['operations'],
  keywords: ['nrak-'],
  format: { pieces: ['NRAK-', run('upper-alnum', 27)] },
  tier: 'high',
  why: 'It reads and changes monitoring of the account.',
  mend: 'Delete it on the linked page.',
  link: 'https://one.newrelic.com/api-keys',
  source: { url: 'https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/', asOf: '2026-11' },
});
