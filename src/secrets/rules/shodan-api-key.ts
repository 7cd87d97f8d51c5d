import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'shodan-api-key',
  title: 'Shodan API key',
  provider: 'Shodan',
  tags: ['operations'],
  keywords: ['shodan'],
  format: { pieces: [{ secret: [run('alnum', 32)] }] },
  near: { words: ['shodan'], within: 60 },
  randomness: { bits: 3.7, mixed: true },
  tier: 'medium',
  why: 'It uses the credits of its owner.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://account.shodan.io',
  source: { url: 'https://developer.shodan.io/api', asOf: '2026-11' },
});
