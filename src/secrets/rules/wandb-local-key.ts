import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'wandb-local-key',
  title: 'Weights & Biases server key',
  provider: 'Weights & Biases',
  tags: ['ml'],
  keywords: ['wandb'],
  format: { pieces: [{ secret: ['local-', run('hex', 40)] }] },
  near: { words: ['wandb'], within: 120 },
  randomness: { bits: 2.9 },
  tier: 'high',
  why: 'It reads and writes every run, artifact and model of the account on your own server.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named WANDB_API_KEY.',
  link: 'https://wandb.ai/settings',
  source: { url: 'https://docs.wandb.ai/platform/hosting', asOf: '2026-11' },
});
