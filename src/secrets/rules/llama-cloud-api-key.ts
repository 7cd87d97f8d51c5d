import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'llama-cloud-api-key',
  title: 'LlamaCloud API key',
  provider: 'LlamaCloud',
  tags: ['ml'],
  keywords: ['llx-'],
  format: { pieces: ['llx-', run('alnum', 48)] },
  randomness: { bits: 3.8 },
  tier: 'high',
  why: 'Whoever has it calls LlamaCloud on your account and your bill, and may read what the account stores there.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named LLAMA_CLOUD_API_KEY.',
  link: 'https://cloud.llamaindex.ai/api-key',
  source: { url: 'https://docs.cloud.llamaindex.ai/', asOf: '2026-11' },
});
