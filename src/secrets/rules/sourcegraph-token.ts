import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'sourcegraph-token',
  title: 'Sourcegraph token',
  provider: 'Sourcegraph',
  tags: ['code'],
  keywords: ['sgp_'],
  format: { pieces: ['sgp_', { optional: [{ optional: ['local'] }, run('hex', 0, 16), '_'] }, run('hex', 40)] },
  hostNear: true,
  tier: 'high',
  why: 'It reads the code that its owner may read.',
  mend: 'Delete it on the linked page.',
  link: 'https://sourcegraph.com/user/settings/tokens',
  source: { url: 'https://sourcegraph.com/docs/cli/how-tos/creating_an_access_token', asOf: '2026-11' },
});
