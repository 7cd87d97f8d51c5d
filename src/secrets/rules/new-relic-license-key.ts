import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'new-relic-license-key',
  title: 'New Relic licence key',
  provider: 'New Relic',
  tags: ['operations'],
  keywords: ['nral'],
  format: { pieces: [{ optional: [{ oneOf: ['eu01xx'] }] }, run('hex', 30, 36), 'NRAL'] },
  randomness: { bits: 2.9, mixed: true },
  tier: 'high',
  why: 'It sends data to the account.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://one.newrelic.com/admin-portal/api-keys/home',
  source: { url: 'https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/', asOf: '2026-11' },
});
