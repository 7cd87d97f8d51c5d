import { uuid } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'squarespace-api-key',
  title: 'Squarespace API key',
  provider: 'Squarespace',
  tags: ['payment'],
  keywords: ['squarespace'],
  format: { pieces: [{ secret: [...uuid] }] },
  near: { words: ['squarespace'], within: 60 },
  tier: 'medium',
  why: 'It reads and changes orders, products and customers of the site.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://developers.squarespace.com/commerce-apis/authentication-and-permissions',
  source: { url: 'https://developers.squarespace.com/commerce-apis/authentication-and-permissions', asOf: '2026-11' },
});
