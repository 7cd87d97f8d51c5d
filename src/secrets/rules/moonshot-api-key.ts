import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'moonshot-api-key',
  title: 'Moonshot AI API key',
  provider: 'Moonshot AI',
  tags: ['ml'],
  keywords: ['moonshot', 'kimi_api', 'kimi-api'],
  format: { pieces: [{ secret: ['sk-', run('alnum', 48)] }] },
  near: { words: ['moonshot', 'kimi_api', 'kimi-api'], within: 120 },
  randomness: { bits: 3.9 },
  tier: 'high',
  why: 'Whoever has it calls Moonshot AI on your account and your bill, and may read what the account stores there.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named MOONSHOT_API_KEY.',
  link: 'https://platform.moonshot.ai/console/api-keys',
  source: { url: 'https://platform.moonshot.ai/docs/introduction', asOf: '2026-11' },
});
