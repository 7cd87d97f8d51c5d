import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'typeform-token',
  title: 'Typeform token',
  provider: 'Typeform',
  tags: ['chat'],
  keywords: ['tfp_'],
  format: { pieces: ['tfp_', run('base64url', 40, 59)] },
  tier: 'high',
  why: 'It reads forms and what people answered.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://admin.typeform.com/user/tokens',
  source: { url: 'https://www.typeform.com/developers/get-started/personal-access-token/', asOf: '2026-11' },
});
