import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'instagram-access-token',
  title: 'Instagram access token',
  provider: 'Meta',
  tags: ['operations'],
  keywords: ['igqv', 'igqw', 'igaa'],
  format: { pieces: [{ oneOf: ['IGQV', 'IGQW', 'IGAA'] }, run('base64url', 100, 300)] },
  randomness: { bits: 4.2, mixed: true },
  tier: 'medium',
  why: 'It reads pictures and messages of its owner.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://developers.facebook.com/apps',
  source: { url: 'https://developers.facebook.com/docs/instagram-platform/', asOf: '2026-11' },
});
