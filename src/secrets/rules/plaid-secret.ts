import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'plaid-secret',
  title: 'Plaid secret',
  provider: 'Plaid',
  tags: ['payment'],
  keywords: ['plaid'],
  format: { pieces: [{ secret: [run('hex', 30)] }] },
  near: { words: ['plaid'], within: 60 },
  randomness: { bits: 2.9, mixed: true },
  tier: 'medium',
  why: 'With its client id it reads what users linked.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://dashboard.plaid.com/developers/keys',
  source: { url: 'https://plaid.com/docs/quickstart/glossary/', asOf: '2026-11' },
});
