import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'telnyx-api-key',
  title: 'Telnyx API key',
  provider: 'Telnyx',
  tags: ['mail'],
  keywords: ['key0'],
  format: { pieces: ['KEY0', run('upper-hex', 31), '_', run('alnum', 22)] },
  tier: 'high',
  why: 'It calls and writes to telephones on the account.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://portal.telnyx.com/#/app/api-keys',
  source: { url: 'https://developers.telnyx.com/development/api-fundamentals/authentication', asOf: '2026-11' },
});
