import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'rapidapi-key',
  title: 'RapidAPI key',
  provider: 'Nokia',
  tags: ['operations'],
  keywords: ['jsn'],
  format: { pieces: [run('hex', 8, 12), 'msh', run('hex', 12, 18), 'p1', run('hex', 3, 8), 'jsn', run('hex', 10, 14)] },
  tier: 'high',
  why: 'It calls paid services on your account.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://rapidapi.com/developer/dashboard',
  source: { url: 'https://docs.rapidapi.com/docs/keys', asOf: '2026-11' },
});
