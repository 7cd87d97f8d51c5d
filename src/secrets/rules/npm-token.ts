import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'npm-token',
  title: 'npm access token',
  article: 'an',
  provider: 'npm',
  tags: ['registry'],
  keywords: ['npm_'],
  format: { pieces: ['npm_', run('alnum', 36)] },
  checksum: { encoding: 'base62', digits: 6, from: 4, gap: 0 },
  tier: 'high',
  why: 'It publishes new versions of your packages to everyone who installs them.',
  mend: 'Delete it on the linked page; publish from CI with trusted publishing.',
  link: 'https://www.npmjs.com/settings/~/tokens',
  source: { url: 'https://docs.npmjs.com/about-access-tokens', asOf: '2026-11' },
});
