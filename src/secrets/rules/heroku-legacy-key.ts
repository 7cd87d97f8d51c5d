import { uuid } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'heroku-legacy-key',
  title: 'Heroku API key',
  provider: 'Heroku',
  tags: ['cloud'],
  keywords: ['heroku'],
  format: { pieces: [{ secret: [...uuid] }] },
  near: { words: ['heroku'], within: 80 },
  tier: 'medium',
  why: 'It deploys and reads configuration of every app of the account.',
  mend: 'Regenerate it on the linked page.',
  link: 'https://dashboard.heroku.com/account',
  source: { url: 'https://devcenter.heroku.com/articles/platform-api-quickstart', asOf: '2026-11' },
});
