import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'truenas-api-key',
  title: 'TrueNAS API key',
  provider: 'iXsystems',
  tags: ['operations'],
  keywords: ['login_with_api_key', 'truenas', 'freenas'],
  format: { pieces: [{ secret: [run('digits', 1, 3), '-', run('alnum', 64)] }] },
  near: { words: ['truenas', 'freenas', 'login_with_api_key'], within: 150 },
  randomness: { bits: 3.7, mixed: true },
  tier: 'high',
  why: 'It administers the storage and what lies on it.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://www.truenas.com/docs/scale/toptoolbar/managingapikeys/',
  source: { url: 'https://www.truenas.com/docs/scale/toptoolbar/managingapikeys/', asOf: '2026-11' },
});
