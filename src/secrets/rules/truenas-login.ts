import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'truenas-login',
  title: 'TrueNAS API key in a call',
  provider: 'iXsystems',
  tags: ['operations'],
  keywords: ['login_with_api_key'],
  format: {
    pieces: ['login_with_api_key', run('lines', 4, 80), '"', { secret: [run('digits', 1, 3), '-', run('alnum', 64)] }],
  },
  tier: 'high',
  why: 'It administers the storage and what lies on it.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://www.truenas.com/docs/scale/toptoolbar/managingapikeys/',
  source: { url: 'https://api.truenas.com', asOf: '2026-11' },
});
