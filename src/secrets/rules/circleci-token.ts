import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'circleci-token',
  title: 'CircleCI token',
  provider: 'CircleCI',
  tags: ['operations'],
  keywords: ['ccipat_'],
  format: { pieces: ['CCIPAT_', run('alnum', 20, 24), '_', run('hex', 40)] },
  tier: 'high',
  why: 'It starts pipelines and reads their settings.',
  mend: 'Revoke it on the linked page.',
  link: 'https://app.circleci.com/settings/user/tokens',
  source: { url: 'https://circleci.com/docs/managing-api-tokens/', asOf: '2026-11' },
});
