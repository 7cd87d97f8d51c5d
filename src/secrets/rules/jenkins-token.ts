import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'jenkins-token',
  title: 'Jenkins API token',
  provider: 'Jenkins',
  tags: ['code'],
  keywords: ['jenkins'],
  format: { pieces: [{ secret: ['11', run('hex', 32)] }] },
  near: { words: ['jenkins'], within: 120 },
  randomness: { bits: 2.9, mixed: true },
  tier: 'medium',
  why: 'It runs jobs as its owner, which is code on the build machines.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://www.jenkins.io/doc/book/system-administration/authenticating-scripted-clients/',
  source: {
    url: 'https://www.jenkins.io/doc/book/system-administration/authenticating-scripted-clients/',
    asOf: '2026-11',
  },
});
