import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'wandb-api-key-v1',
  title: 'Weights & Biases API key',
  provider: 'Weights & Biases',
  tags: ['ml'],
  keywords: ['wandb_v1_'],
  format: { pieces: ['wandb_v1_', run('word', 77, 83)] },
  hostNear: true,
  tier: 'high',
  why: 'It reads and writes every run, artifact and model of the account and its teams.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named WANDB_API_KEY.',
  link: 'https://wandb.ai/settings',
  source: { url: 'https://docs.wandb.ai/support/find_api_key/', asOf: '2026-11' },
});
