import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'litellm-key',
  title: 'LiteLLM key',
  provider: 'LiteLLM',
  tags: ['ml'],
  keywords: ['litellm'],
  format: { pieces: [{ secret: ['sk-', run('base64url', 20, 24)] }] },
  near: { words: ['litellm'], within: 120 },
  randomness: { bits: 3.3, mixed: true },
  tier: 'high',
  why: 'It calls every provider that the proxy serves, on its budget.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named LITELLM_API_KEY.',
  link: 'https://docs.litellm.ai/docs/proxy/virtual_keys',
  source: { url: 'https://docs.litellm.ai/docs/proxy/virtual_keys', asOf: '2026-11' },
});
