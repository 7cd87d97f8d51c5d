import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'deepseek-api-key',
  title: 'DeepSeek API key',
  provider: 'DeepSeek',
  tags: ['ml'],
  keywords: ['deepseek'],
  format: { pieces: [{ secret: ['sk-', run('hex', 32)] }] },
  near: { words: ['deepseek'], within: 200 },
  tier: 'high',
  why: 'Whoever has it calls DeepSeek on your account and your bill, and may read what the account stores there.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named DEEPSEEK_API_KEY.',
  link: 'https://platform.deepseek.com/api_keys',
  source: { url: 'https://api-docs.deepseek.com/', asOf: '2026-11' },
});
