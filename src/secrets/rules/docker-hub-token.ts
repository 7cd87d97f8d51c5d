import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'docker-hub-token',
  title: 'Docker Hub token',
  provider: 'Docker',
  tags: ['registry'],
  keywords: ['dckr_pat_', 'dckr_oat_'],
  format: { pieces: [{ oneOf: ['dckr_pat_', 'dckr_oat_'] }, run('base64url', 27, 32)] },
  tier: 'high',
  why: 'It pulls private images and, with the right, pushes poisoned ones.',
  mend: 'Delete it on the linked page and make a new one with fewer rights.',
  link: 'https://app.docker.com/settings/personal-access-tokens',
  source: { url: 'https://docs.docker.com/security/for-developers/access-tokens/', asOf: '2026-11' },
});
