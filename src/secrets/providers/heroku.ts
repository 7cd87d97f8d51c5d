import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'heroku',
  title: 'Heroku',
  rules: ['heroku-api-key', 'heroku-legacy-key'],
  hosts: { from: 'fixed', hosts: ['api.heroku.com'] },
  ask: {
    path: '/account',
    headers: { authorization: 'Bearer {secret}', accept: 'application/vnd.heroku+json; version=3' },
  },
  live: [
    { status: 200, where: [{ at: 'id', exists: true }] },
    { status: 403, where: [{ at: 'id', is: ['forbidden'] }] },
  ],
  dead: [{ status: 401, where: [{ at: 'id', is: ['unauthorized'] }] }],
  facts: [{ name: 'owner', at: 'email' }],
  log: { text: 'The activity of each app; audit trails of Enterprise.', link: 'https://dashboard.heroku.com' },
  source: { url: 'https://devcenter.heroku.com/articles/platform-api-reference#account', asOf: '2026-11' },
});
