import { uuid } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'opsgenie-api-key',
  title: 'Opsgenie API key',
  provider: 'Atlassian',
  tags: ['operations'],
  keywords: ['opsgenie'],
  format: { pieces: [{ secret: [...uuid] }] },
  near: { words: ['opsgenie'], within: 60 },
  tier: 'medium',
  why: 'It reads and makes alerts.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://support.atlassian.com/opsgenie/docs/api-key-management/',
  source: { url: 'https://support.atlassian.com/opsgenie/docs/api-key-management/', asOf: '2026-11' },
});
