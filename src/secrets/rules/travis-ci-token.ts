import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'travis-ci-token',
  title: 'Travis CI token',
  provider: 'Travis CI',
  tags: ['code'],
  keywords: ['travis'],
  format: { pieces: [{ secret: [run('base64url', 22)] }] },
  near: { words: ['travis'], within: 40 },
  randomness: { bits: 3.2, mixed: true },
  tier: 'medium',
  why: 'It starts builds and reads their settings.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://app.travis-ci.com/account/preferences',
  source: { url: 'https://docs.travis-ci.com/user/triggering-builds/', asOf: '2026-11' },
});
