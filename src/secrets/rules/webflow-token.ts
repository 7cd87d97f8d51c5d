import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'webflow-token',
  title: 'Webflow token',
  provider: 'Webflow',
  tags: ['operations'],
  keywords: ['webflow'],
  format: { pieces: [{ secret: [run('hex', 64)] }] },
  near: { words: ['webflow'], within: 60 },
  randomness: { bits: 2.9, mixed: true },
  tier: 'medium',
  why: 'It reads and changes the site.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://webflow.com/dashboard',
  source: { url: 'https://developers.webflow.com/data/reference/authentication', asOf: '2026-11' },
});
