import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'vultr-api-key',
  title: 'Vultr API key',
  provider: 'Vultr',
  tags: ['cloud'],
  keywords: ['vultr'],
  format: { pieces: [{ secret: [run('upper-alnum', 36)] }] },
  near: { words: ['vultr'], within: 60 },
  randomness: { bits: 3.7, mixed: true },
  tier: 'medium',
  why: 'It creates, reads and deletes machines on the account.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://my.vultr.com/settings/#settingsapi',
  source: { url: 'https://www.vultr.com/api/', asOf: '2026-11' },
});
