import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'scalingo-token',
  title: 'Scalingo token',
  provider: 'Scalingo',
  tags: ['cloud'],
  keywords: ['tk-us-'],
  format: { pieces: ['tk-us-', run('base64url', 48)] },
  tier: 'high',
  why: 'It deploys and reads the applications of its owner.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://dashboard.scalingo.com/account/tokens',
  source: { url: 'https://developers.scalingo.com', asOf: '2026-11' },
});
