import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'tavus-api-key',
  title: 'Tavus API key',
  provider: 'Tavus',
  tags: ['ml'],
  keywords: ['tavus'],
  format: { pieces: [{ secret: [run('hex', 32)] }] },
  near: { words: ['tavus'], within: 120 },
  randomness: { bits: 2.9 },
  tier: 'medium',
  why: 'Whoever has it calls Tavus on your account and your bill, and may read what the account stores there.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named TAVUS_API_KEY.',
  link: 'https://platform.tavus.io/api-keys',
  source: { url: 'https://docs.tavus.io/', asOf: '2026-11' },
});
