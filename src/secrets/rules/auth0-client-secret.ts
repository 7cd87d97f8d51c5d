import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'auth0-client-secret',
  title: 'Auth0 client secret',
  provider: 'Okta',
  tags: ['operations'],
  keywords: ['auth0'],
  format: { pieces: [{ secret: [run('base64url', 64)] }] },
  near: { words: ['auth0'], within: 150 },
  randomness: { bits: 3.7, mixed: true },
  tier: 'medium',
  why: 'With its client id it gets tokens as the application may.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://manage.auth0.com',
  source: {
    url: 'https://auth0.com/docs/get-started/applications/confidential-and-public-applications',
    asOf: '2026-11',
  },
});
