import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'requesty-api-key',
  title: 'Requesty API key',
  provider: 'Requesty',
  tags: ['ml'],
  keywords: ['rqsty-sk-'],
  format: { pieces: ['rqsty-sk-', run('base64', 60, 120), { optional: [{ oneOf: ['==', '='] }] }] },
  tier: 'high',
  why: 'Whoever has it calls Requesty on your account and your bill, and may read what the account stores there.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named REQUESTY_API_KEY.',
  link: 'https://app.requesty.ai/api-keys',
  source: { url: 'https://docs.requesty.ai/', asOf: '2026-11' },
});
