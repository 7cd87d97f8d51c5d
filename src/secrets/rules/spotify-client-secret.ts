import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'spotify-client-secret',
  title: 'Spotify client secret',
  provider: 'Spotify',
  tags: ['operations'],
  keywords: ['spotify', 'spotipy'],
  format: { pieces: [{ secret: [run('hex', 32)] }] },
  near: { words: ['spotify', 'spotipy'], within: 60 },
  randomness: { bits: 2.9, mixed: true },
  tier: 'medium',
  why: 'With its client id it acts as the app.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://developer.spotify.com/dashboard',
  source: { url: 'https://developer.spotify.com/documentation/web-api/concepts/apps', asOf: '2026-11' },
});
