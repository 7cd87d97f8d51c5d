import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'anthropic-oauth-token',
  title: 'Anthropic OAuth token',
  provider: 'Anthropic',
  tags: ['ml'],
  keywords: ['sk-ant-o', 'sk-ant-sid'],
  format: { pieces: [{ oneOf: ['sk-ant-oat01-', 'sk-ant-ort01-', 'sk-ant-sid01-'] }, run('base64url', 80, 130)] },
  tier: 'high',
  why: 'It acts as the signed-in user until it is revoked.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named CLAUDE_CODE_OAUTH_TOKEN.',
  link: 'https://claude.ai/settings/',
  source: { url: 'https://docs.anthropic.com/en/docs/claude-code/iam', asOf: '2026-11' },
});
