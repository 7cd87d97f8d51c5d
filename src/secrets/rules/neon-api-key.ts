import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'neon-api-key',
  title: 'Neon API key',
  provider: 'Neon',
  tags: ['database'],
  keywords: ['napi_'],
  format: { pieces: ['napi_', run('lower-alnum', 60, 68)] },
  tier: 'high',
  why: 'It reads and changes every database project of the account.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://console.neon.tech/app/settings/api-keys',
  source: { url: 'https://neon.com/docs/manage/api-keys', asOf: '2026-11' },
});
