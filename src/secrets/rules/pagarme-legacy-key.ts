import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'pagarme-legacy-key',
  title: 'Pagar.me key of an older version',
  provider: 'Pagar.me',
  tags: ['payment'],
  keywords: ['ak_live_'],
  // the provider shows the prefix, not how long it is
  format: { pieces: ['ak_live_', run('alnum', 30)] },
  tier: 'medium',
  why: 'It takes payments, refunds them and moves money of the account, where the older version of the API still answers.',
  mend: 'Have a new one made under development, keys, and keep that in a secret.',
  link: 'https://id.pagar.me',
  source: { url: 'https://github.com/pagarme/pagarme-js', asOf: '2026-11' },
});
