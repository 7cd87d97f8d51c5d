import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'pendo-integration-key',
  title: 'Pendo integration key',
  provider: 'Pendo',
  tags: ['operations'],
  keywords: ['pendo'],
  format: { pieces: [{ secret: [run('any-hex', 32, 40)] }] },
  near: { words: ['pendo'], within: 40 },
  randomness: { bits: 2.9, mixed: true },
  tier: 'medium',
  why: 'It reads what users did.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://app.pendo.io/admin/integrationkeys',
  source: { url: 'https://engageapi.pendo.io', asOf: '2026-11' },
});
