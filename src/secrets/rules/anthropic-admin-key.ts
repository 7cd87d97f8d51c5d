import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'anthropic-admin-key',
  title: 'Anthropic admin key',
  provider: 'Anthropic',
  tags: ['ml'],
  keywords: ['sk-ant-admin'],
  format: { pieces: ['sk-ant-admin01-', run('base64url', 93), 'AA'] },
  tier: 'high',
  why: 'It manages members, workspaces and keys of the whole organization.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named ANTHROPIC_ADMIN_KEY.',
  link: 'https://console.anthropic.com/settings/admin-keys',
  source: { url: 'https://docs.anthropic.com/en/api/administration-api', asOf: '2026-11' },
});
