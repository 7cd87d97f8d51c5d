import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'messagebird-api-key',
  title: 'MessageBird API key',
  provider: 'Bird',
  tags: ['mail'],
  keywords: ['messagebird'],
  format: { pieces: [{ secret: [run('alnum', 25)] }] },
  near: { words: ['messagebird'], within: 60 },
  randomness: { bits: 3.3, mixed: true },
  tier: 'medium',
  why: 'It writes to telephones on the account.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://dashboard.messagebird.com/en/developers/access',
  source: { url: 'https://developers.messagebird.com/api/#authentication', asOf: '2026-11' },
});
