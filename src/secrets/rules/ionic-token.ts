import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'ionic-token',
  title: 'Ionic token',
  provider: 'Ionic',
  tags: ['code'],
  keywords: ['ion_'],
  format: { pieces: ['ion_', run('alnum', 42)] },
  randomness: { bits: 4.0, mixed: true },
  tier: 'high',
  why: 'It builds and publishes apps in the name of its owner.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://dashboard.ionicframework.com/settings/personal-access-tokens',
  source: { url: 'https://ionic.io/docs/appflow/personal-access-tokens', asOf: '2026-11' },
});
