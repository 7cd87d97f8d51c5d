import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'linear-api-key',
  title: 'Linear API key',
  provider: 'Linear',
  tags: ['operations'],
  keywords: ['lin_api_'],
  format: { pieces: ['lin_api_', run('alnum', 40)] },
  tier: 'high',
  why: 'It reads and changes issues of the workspace.',
  mend: 'Revoke it on the linked page.',
  link: 'https://linear.app/settings/account/security',
  source: { url: 'https://linear.app/developers/graphql', asOf: '2026-11' },
});
