import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'anthropic-api-key',
  title: 'Anthropic API key',
  provider: 'Anthropic',
  tags: ['ml'],
  keywords: ['sk-ant-api'],
  format: { pieces: ['sk-ant-api03-', run('base64url', 93), 'AA'] },
  tier: 'high',
  why: 'Whoever has it calls Anthropic on your account and your bill, and may read what the account stores there.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named ANTHROPIC_API_KEY.',
  link: 'https://console.anthropic.com/settings/keys',
  source: { url: 'https://docs.anthropic.com/en/api/overview', asOf: '2026-11' },
});
