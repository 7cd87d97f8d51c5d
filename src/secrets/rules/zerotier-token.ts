import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'zerotier-token',
  title: 'ZeroTier token',
  provider: 'ZeroTier',
  tags: ['cloud'],
  keywords: ['zerotier'],
  format: { pieces: [{ secret: [run('alnum', 32)] }] },
  near: { words: ['zerotier'], within: 60 },
  randomness: { bits: 3.7, mixed: true },
  tier: 'medium',
  why: 'It admits machines to the private network.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://my.zerotier.com/account',
  source: { url: 'https://docs.zerotier.com/api/central/v1/', asOf: '2026-11' },
});
