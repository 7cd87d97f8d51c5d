import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'lakefs-secret-key',
  title: 'lakeFS secret key',
  provider: 'lakeFS',
  tags: ['ml'],
  keywords: ['lakefs', 'lakectl'],
  format: { pieces: [{ secret: [run('base64', 40)] }] },
  near: { words: ['lakefs', 'lakectl'], within: 120 },
  companion: { title: 'lakeFS access key id', format: { pieces: ['AKIAJ', run('upper-alnum', 14), 'Q'] }, lines: 5 },
  randomness: { bits: 4.1 },
  tier: 'medium',
  why: 'With its id it reads and changes every version of the data.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named LAKECTL_CREDENTIALS_SECRET_ACCESS_KEY.',
  link: 'https://docs.lakefs.io/',
  source: { url: 'https://docs.lakefs.io/latest/security/authentication/', asOf: '2026-11' },
});
