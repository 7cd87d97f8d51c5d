import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'square-access-token',
  title: 'Square access token',
  provider: 'Square',
  tags: ['payment'],
  keywords: ['eaaa'],
  format: { pieces: ['EAAA', run('base64url', 60)] },
  randomness: { bits: 4.2, mixed: true },
  tier: 'high',
  why: 'It takes payments and reads customers of the seller.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://developer.squareup.com/apps',
  source: { url: 'https://developer.squareup.com/docs/build-basics/access-tokens', asOf: '2026-11' },
});
