import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'artifactory-reference-token',
  title: 'Artifactory reference token',
  provider: 'JFrog',
  tags: ['registry'],
  keywords: ['cmvmdgtuo'],
  format: { pieces: ['cmVmdGtuO', run('alnum', 55)] },
  tier: 'high',
  why: 'It reads and publishes packages as its owner.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens',
  source: {
    url: 'https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens',
    asOf: '2026-11',
  },
});
