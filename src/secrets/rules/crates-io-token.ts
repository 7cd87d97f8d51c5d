import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'crates-io-token',
  title: 'crates.io token',
  provider: 'crates.io',
  tags: ['registry'],
  keywords: ['cio'],
  format: { pieces: ['cio', run('alnum', 32)] },
  randomness: { bits: 3.8, mixed: true },
  tier: 'high',
  why: 'It publishes new versions of your crates.',
  mend: 'Revoke it on the linked page and publish with trusted publishing.',
  link: 'https://crates.io/settings/tokens',
  source: { url: 'https://doc.rust-lang.org/cargo/reference/publishing.html', asOf: '2026-11' },
});
