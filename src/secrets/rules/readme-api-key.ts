import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'readme-api-key',
  title: 'ReadMe API key',
  provider: 'ReadMe',
  tags: ['operations'],
  keywords: ['rdme_'],
  format: { pieces: ['rdme_', run('lower-alnum', 70)] },
  tier: 'high',
  why: 'It changes the published documentation.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://dash.readme.com',
  source: { url: 'https://docs.readme.com/main/reference/intro/authentication', asOf: '2026-11' },
});
