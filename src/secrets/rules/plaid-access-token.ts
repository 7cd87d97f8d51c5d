import { uuid } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'plaid-access-token',
  title: 'Plaid access token',
  provider: 'Plaid',
  tags: ['payment'],
  keywords: ['access-production-', 'access-development-', 'access-sandbox-'],
  format: { pieces: [{ oneOf: ['access-production-', 'access-development-', 'access-sandbox-'] }, ...uuid] },
  tier: 'high',
  why: 'It reads accounts and transactions at the bank.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://dashboard.plaid.com',
  source: { url: 'https://plaid.com/docs/api/tokens/', asOf: '2026-11' },
});
