import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'zhipu-api-key',
  title: 'Zhipu AI key',
  provider: 'Zhipu AI',
  tags: ['ml'],
  keywords: ['zhipu', 'bigmodel', 'zai_api', 'z.ai'],
  format: { pieces: [{ secret: [run('hex', 32), '.', run('alnum', 16)] }] },
  near: { words: ['zhipu', 'bigmodel', 'zai_api', 'z.ai'], within: 120 },
  tier: 'high',
  why: 'Whoever has it calls Zhipu AI on your account and your bill, and may read what the account stores there.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named ZHIPUAI_API_KEY.',
  link: 'https://open.bigmodel.cn/usercenter/apikeys',
  source: { url: 'https://docs.bigmodel.cn/cn/api/introduction', asOf: '2026-11' },
});
