import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'artifactory-api-key',
  title: 'Artifactory API key',
  provider: 'JFrog',
  tags: ['registry'],
  keywords: ['akcp'],
  format: { pieces: ['AKCp', run('alnum', 65, 75)] },
  tier: 'high',
  why: 'It reads and publishes packages as its owner.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://jfrog.com/help/r/jfrog-platform-administration-documentation/api-key',
  source: { url: 'https://jfrog.com/help/r/jfrog-platform-administration-documentation/api-key', asOf: '2026-11' },
});
