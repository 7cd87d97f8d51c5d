import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'osf-token',
  title: 'Open Science Framework token',
  provider: 'Open Science Framework',
  tags: ['ml'],
  keywords: ['osf_token', 'osf.io', 'osf_api', 'osfclient'],
  format: { pieces: [{ secret: [run('alnum', 70)] }] },
  near: { words: ['osf_token', 'osf.io', 'osf_api', 'osfclient'], within: 120 },
  randomness: { bits: 4.2, mixed: true },
  tier: 'high',
  why: 'It reads and changes the projects of the user.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named OSF_TOKEN.',
  link: 'https://osf.io/settings/tokens',
  source: { url: 'https://developer.osf.io/#tag/Authentication', asOf: '2026-11' },
});
