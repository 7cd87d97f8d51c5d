import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'matrix-access-token',
  title: 'Matrix access token',
  provider: 'Matrix',
  tags: ['chat'],
  keywords: ['syt_'],
  format: { pieces: ['syt_', run('base64url', 3, 100), '_', run('letters', 20), '_', run('alnum', 6)] },
  tier: 'high',
  why: 'It reads and writes messages as its owner.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://spec.matrix.org/latest/client-server-api/#client-authentication',
  source: { url: 'https://element-hq.github.io/synapse/latest/', asOf: '2026-11' },
});
