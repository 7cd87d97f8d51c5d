import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'fly-token',
  title: 'Fly.io token',
  provider: 'Fly.io',
  tags: ['cloud'],
  keywords: ['fm1r_', 'fm2_'],
  format: {
    pieces: [{ oneOf: ['fm1r_', 'fm2_'] }, run('base64', 100, 2000), { optional: ['='] }, { optional: ['='] }],
  },
  tier: 'high',
  why: 'It deploys and reads the applications of the organisation.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://fly.io/user/personal_access_tokens',
  source: { url: 'https://fly.io/docs/security/tokens/', asOf: '2026-11' },
});
