import { uuid } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'cypress-record-key',
  title: 'Cypress record key',
  provider: 'Cypress',
  tags: ['code'],
  keywords: ['cypress'],
  format: { pieces: [{ secret: [...uuid] }] },
  near: { words: ['cypress'], within: 40 },
  tier: 'medium',
  why: 'It records runs in the name of the project.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://cloud.cypress.io',
  source: { url: 'https://docs.cypress.io/cloud/account-management/projects', asOf: '2026-11' },
});
