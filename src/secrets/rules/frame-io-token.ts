import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'frame-io-token',
  title: 'Frame.io token',
  provider: 'Adobe',
  tags: ['operations'],
  keywords: ['fio-u-'],
  format: { pieces: ['fio-u-', run('base64url', 64)] },
  tier: 'high',
  why: 'It reads and changes video projects as its owner.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://developer.frame.io/app/tokens',
  source: { url: 'https://developer.frame.io/docs/getting-started/authentication', asOf: '2026-11' },
});
