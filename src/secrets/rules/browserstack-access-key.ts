import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'browserstack-access-key',
  title: 'BrowserStack access key',
  provider: 'BrowserStack',
  tags: ['code'],
  keywords: ['browserstack'],
  format: { pieces: [{ secret: [run('alnum', 20)] }] },
  near: { words: ['browserstack'], within: 60 },
  randomness: { bits: 3.2, mixed: true },
  tier: 'medium',
  why: 'It uses browsers and devices on your account.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://www.browserstack.com/accounts/settings',
  source: { url: 'https://www.browserstack.com/docs/automate/selenium/getting-started/nodejs', asOf: '2026-11' },
});
