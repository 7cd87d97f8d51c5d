import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'dashscope-api-key',
  title: 'DashScope API key',
  provider: 'DashScope',
  tags: ['ml'],
  keywords: ['dashscope', 'qwen_api', 'bailian', 'aliyuncs.com'],
  format: { pieces: [{ secret: ['sk-', run('hex', 32)] }] },
  near: { words: ['dashscope', 'qwen_api', 'bailian', 'aliyuncs.com'], within: 200 },
  tier: 'high',
  why: 'Whoever has it calls DashScope on your account and your bill, and may read what the account stores there.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named DASHSCOPE_API_KEY.',
  link: 'https://bailian.console.alibabacloud.com/',
  source: { url: 'https://www.alibabacloud.com/help/en/model-studio/get-api-key', asOf: '2026-11' },
});
