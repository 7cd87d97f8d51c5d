import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'letta-api-key',
  title: 'Letta API key',
  provider: 'Letta',
  tags: ['ml'],
  keywords: ['sk-let-'],
  format: { pieces: ['sk-let-', run('base64', 60, 140), { optional: [{ oneOf: ['==', '='] }] }] },
  tier: 'high',
  why: 'Whoever has it calls Letta on your account and your bill, and may read what the account stores there.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named LETTA_API_KEY.',
  link: 'https://app.letta.com/api-keys',
  source: { url: 'https://docs.letta.com/', asOf: '2026-11' },
});
