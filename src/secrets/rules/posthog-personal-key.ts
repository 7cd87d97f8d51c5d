import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'posthog-personal-key',
  title: 'PostHog personal API key',
  provider: 'PostHog',
  tags: ['operations'],
  keywords: ['phx_', 'phs_'],
  format: { pieces: [{ oneOf: ['phx_', 'phs_'] }, run('alnum', 40, 52)] },
  tier: 'high',
  why: 'It reads what users did, and changes the project.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://app.posthog.com/settings/user-api-keys',
  source: { url: 'https://posthog.com/docs/api', asOf: '2026-11' },
});
