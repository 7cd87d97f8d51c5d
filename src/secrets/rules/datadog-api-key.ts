import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'datadog-api-key',
  title: 'Datadog API key',
  provider: 'Datadog',
  tags: ['operations'],
  keywords: ['datadog', 'dd_api_key', 'dd-api-key', 'ddog'],
  format: { pieces: [{ secret: [run('hex', 32)] }] },
  near: { words: ['datadog', 'dd_api_key', 'dd-api-key', 'ddog'], within: 80 },
  randomness: { bits: 2.9, mixed: true },
  tier: 'medium',
  why: 'It sends metrics and events in the name of the organisation.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://app.datadoghq.com/organization-settings/api-keys',
  source: { url: 'https://docs.datadoghq.com/account_management/api-app-keys/', asOf: '2026-11' },
});
