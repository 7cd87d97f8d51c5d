import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'stability-api-key',
  title: 'Stability AI key',
  provider: 'Stability AI',
  tags: ['ml'],
  keywords: ['stability', 'dreamstudio', 'stable_diffusion', 'stablediffusion'],
  format: { pieces: [{ secret: ['sk-', run('alnum', 48)] }] },
  near: { words: ['stability', 'dreamstudio', 'stable_diffusion', 'stablediffusion'], within: 200 },
  tier: 'high',
  why: 'Whoever has it calls Stability AI on your account and your bill, and may read what the account stores there.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named STABILITY_API_KEY.',
  link: 'https://platform.stability.ai/account/keys',
  source: { url: 'https://platform.stability.ai/docs/getting-started/authentication', asOf: '2026-11' },
});
