import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'datadog-app-key',
  title: 'Datadog application key',
  provider: 'Datadog',
  tags: ['operations'],
  keywords: ['datadog', 'dd_app_key', 'dd-application-key', 'dd_application_key'],
  format: { pieces: [{ secret: [run('hex', 40)] }] },
  near: { words: ['datadog', 'dd_app_key', 'dd-application-key', 'dd_application_key'], within: 80 },
  randomness: { bits: 2.9, mixed: true },
  tier: 'medium',
  why: 'With an API key it reads and changes what its owner can.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://app.datadoghq.com/organization-settings/application-keys',
  source: { url: 'https://docs.datadoghq.com/account_management/api-app-keys/', asOf: '2026-11' },
});
