import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'clojars-token',
  title: 'Clojars token',
  provider: 'Clojars',
  tags: ['registry'],
  keywords: ['clojars_'],
  format: { pieces: ['CLOJARS_', run('hex', 60)] },
  tier: 'high',
  why: 'It publishes libraries that others install.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://clojars.org/tokens',
  source: { url: 'https://github.com/clojars/clojars-web/wiki/Deploy-Tokens', asOf: '2026-11' },
});
