import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'diffbot-token',
  title: 'Diffbot token',
  provider: 'Diffbot',
  tags: ['ml'],
  keywords: ['diffbot'],
  format: { pieces: [{ secret: [run('hex', 32)] }] },
  near: { words: ['diffbot'], within: 120 },
  randomness: { bits: 2.9 },
  tier: 'medium',
  why: 'Whoever has it calls Diffbot on your account and your bill, and may read what the account stores there.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named DIFFBOT_TOKEN.',
  link: 'https://app.diffbot.com/',
  source: { url: 'https://docs.diffbot.com/reference/authentication', asOf: '2026-11' },
});
