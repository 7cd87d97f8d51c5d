import { uuid } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'postmark-server-token',
  title: 'Postmark server token',
  provider: 'Postmark',
  tags: ['mail'],
  keywords: ['postmark'],
  format: { pieces: [{ secret: [...uuid] }] },
  near: { words: ['postmark'], within: 60 },
  tier: 'medium',
  why: 'It sends mail in your name and reads what was sent.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://account.postmarkapp.com/servers',
  source: { url: 'https://postmarkapp.com/developer/api/overview', asOf: '2026-11' },
});
