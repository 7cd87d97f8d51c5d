import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'buildkite-token',
  title: 'Buildkite API token',
  provider: 'Buildkite',
  tags: ['code'],
  keywords: ['bkua_'],
  format: { pieces: ['bkua_', run('hex', 40)] },
  tier: 'high',
  why: 'It reads build logs and starts or changes builds as its scopes allow.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://buildkite.com/user/api-access-tokens',
  source: { url: 'https://buildkite.com/docs/apis/managing-api-tokens', asOf: '2026-11' },
});
