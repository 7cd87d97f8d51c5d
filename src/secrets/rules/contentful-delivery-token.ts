import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'contentful-delivery-token',
  title: 'Contentful delivery token',
  provider: 'Contentful',
  tags: ['operations'],
  keywords: ['contentful'],
  format: { pieces: [{ secret: [run('base64url', 43)] }] },
  near: { words: ['contentful'], within: 60 },
  randomness: { bits: 3.7, mixed: true },
  tier: 'medium',
  why: 'It reads the content of the space.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://app.contentful.com',
  source: { url: 'https://www.contentful.com/developers/docs/references/authentication/', asOf: '2026-11' },
});
