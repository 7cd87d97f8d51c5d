import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'facebook-app-secret',
  title: 'Facebook app secret',
  provider: 'Meta',
  tags: ['operations'],
  keywords: ['facebook', 'fb_app_secret', 'fb_secret', 'fbapikey', 'fb_api'],
  format: { pieces: [{ secret: [run('hex', 32)] }] },
  near: { words: ['facebook', 'fb_app_secret', 'fb_secret', 'fbapikey', 'fb_api'], within: 60 },
  randomness: { bits: 2.9, mixed: true },
  tier: 'medium',
  why: 'With the public app id it acts as the app.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://developers.facebook.com/apps',
  source: { url: 'https://developers.facebook.com/docs/facebook-login/security/', asOf: '2026-11' },
});
