import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'siliconflow-api-key',
  title: 'SiliconFlow API key',
  provider: 'SiliconFlow',
  tags: ['ml'],
  keywords: ['siliconflow', 'silicon_flow'],
  format: { pieces: [{ secret: ['sk-', run('lower-alnum', 48)] }] },
  near: { words: ['siliconflow', 'silicon_flow'], within: 120 },
  randomness: { bits: 3.5 },
  tier: 'high',
  why: 'Whoever has it calls SiliconFlow on your account and your bill, and may read what the account stores there.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named SILICONFLOW_API_KEY.',
  link: 'https://cloud.siliconflow.cn/account/ak',
  source: { url: 'https://docs.siliconflow.cn/en/userguide/quickstart', asOf: '2026-11' },
});
