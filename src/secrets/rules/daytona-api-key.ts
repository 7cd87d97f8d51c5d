import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'daytona-api-key',
  title: 'Daytona API key',
  provider: 'Daytona',
  tags: ['ml'],
  keywords: ['dtn_'],
  format: { pieces: ['dtn_', run('hex', 64)] },
  tier: 'high',
  why: 'It runs code in sandboxes on your bill.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named DAYTONA_API_KEY.',
  link: 'https://app.daytona.io/dashboard/keys',
  source: { url: 'https://www.daytona.io/docs/en/api-keys/', asOf: '2026-11' },
});
