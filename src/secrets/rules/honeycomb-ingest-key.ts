import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'honeycomb-ingest-key',
  title: 'Honeycomb ingest key',
  provider: 'Honeycomb',
  tags: ['operations'],
  keywords: ['hcaik_', 'hcbik_', 'hcxik_', 'hcalk_'],
  format: { pieces: [{ oneOf: ['hcaik_', 'hcbik_', 'hcxik_', 'hcalk_'] }, run('lower-alnum', 58)] },
  tier: 'high',
  why: 'It sends events to the environment.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://ui.honeycomb.io/account',
  source: { url: 'https://docs.honeycomb.io/configure/environments/manage-api-keys/', asOf: '2026-11' },
});
