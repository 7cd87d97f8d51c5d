import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'heroku-api-key',
  title: 'Heroku API key',
  provider: 'Heroku',
  tags: ['cloud'],
  keywords: ['hrku-'],
  format: { pieces: ['HRKU-', run('base64url', 36, 80)] },
  tier: 'high',
  why: 'It deploys and reads configuration of every app of the account.',
  mend: 'Regenerate it on the linked page.',
  link: 'https://dashboard.heroku.com/account',
  source: { url: 'https://devcenter.heroku.com/articles/platform-api-quickstart', asOf: '2026-11' },
});
