import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'wandb-api-key',
  title: 'Weights & Biases API key',
  provider: 'Weights & Biases',
  tags: ['ml'],
  keywords: ['wandb'],
  format: { pieces: [{ secret: [run('hex', 40)] }] },
  near: { words: ['wandb'], within: 120 },
  randomness: { bits: 2.9 },
  hostNear: true,
  tier: 'high',
  why: 'It reads and writes every run, artifact and model of the account and its teams.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named WANDB_API_KEY.',
  link: 'https://wandb.ai/settings',
  source: { url: 'https://docs.wandb.ai/support/find_api_key/', asOf: '2026-11' },
});
