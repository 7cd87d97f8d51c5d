import { uuid } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'lightning-ai-key',
  title: 'Lightning AI key',
  provider: 'Lightning AI',
  tags: ['ml'],
  keywords: ['lightning_api', 'lightning_cloud', 'lightning.ai'],
  format: { pieces: [{ secret: [...uuid] }] },
  near: { words: ['lightning_api', 'lightning_cloud', 'lightning.ai'], within: 120 },
  tier: 'medium',
  why: 'It rents machines on your bill and reads what is stored on them.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named LIGHTNING_API_KEY.',
  link: 'https://lightning.ai/',
  source: { url: 'https://lightning.ai/docs/overview/ai-studio', asOf: '2026-11' },
});
