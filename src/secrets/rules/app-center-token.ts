import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'app-center-token',
  title: 'App Center token',
  article: 'an',
  provider: 'Microsoft',
  tags: ['operations'],
  keywords: ['appcenter', 'app_center'],
  format: { pieces: [{ secret: [run('hex', 40)] }] },
  near: { words: ['appcenter', 'app_center'], within: 60 },
  randomness: { bits: 2.9, mixed: true },
  tier: 'medium',
  why: 'It builds and publishes apps in the name of its owner.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://learn.microsoft.com/appcenter/api-docs/',
  source: { url: 'https://learn.microsoft.com/appcenter/api-docs/', asOf: '2026-11' },
});
