import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'inference-net-key',
  title: 'Inference.net key',
  article: 'an',
  provider: 'Inference.net',
  tags: ['ml'],
  keywords: ['inference_api', 'inference.net', 'inference_net', 'inference_key'],
  format: { pieces: [{ secret: ['inference-', run('hex', 32)] }] },
  near: { words: ['inference_api', 'inference.net', 'inference_net', 'inference_key'], within: 120 },
  tier: 'high',
  why: 'Whoever has it calls Inference.net on your account and your bill, and may read what the account stores there.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named INFERENCE_API_KEY.',
  link: 'https://inference.net/dashboard/api-keys',
  source: { url: 'https://docs.inference.net/', asOf: '2026-11' },
});
