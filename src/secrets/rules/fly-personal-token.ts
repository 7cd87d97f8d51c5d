import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'fly-personal-token',
  title: 'Fly.io personal token',
  provider: 'Fly.io',
  tags: ['cloud'],
  keywords: ['fo1_'],
  format: { pieces: ['fo1_', run('base64url', 43)] },
  tier: 'high',
  why: 'It deploys and reads the applications of its owner.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://fly.io/user/personal_access_tokens',
  source: { url: 'https://fly.io/docs/security/tokens/', asOf: '2026-11' },
});
