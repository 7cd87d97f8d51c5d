import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'contentful-management-token',
  title: 'Contentful management token',
  provider: 'Contentful',
  tags: ['operations'],
  keywords: ['cfpat-'],
  format: { pieces: ['CFPAT-', run('base64url', 43)] },
  tier: 'high',
  why: 'It changes the content of every space of its owner.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://app.contentful.com/account/profile/cma_tokens',
  source: { url: 'https://www.contentful.com/developers/docs/references/authentication/', asOf: '2026-11' },
});
