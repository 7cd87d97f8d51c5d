import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'new-relic-insert-key',
  title: 'New Relic insert, query or admin key',
  provider: 'New Relic',
  tags: ['operations'],
  keywords: ['nrii-', 'nriq-', 'nraa-'],
  format: { pieces: [{ oneOf: ['NRII-', 'NRIQ-', 'NRAA-'] }, run('base64url', 27, 32)] },
  tier: 'high',
  why: 'It sends, reads or administers data of the account.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://one.newrelic.com/admin-portal/api-keys/home',
  source: { url: 'https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/', asOf: '2026-11' },
});
