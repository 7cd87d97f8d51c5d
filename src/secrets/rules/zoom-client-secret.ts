import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'zoom-client-secret',
  title: 'Zoom client secret',
  provider: 'Zoom',
  tags: ['chat'],
  keywords: ['zoom_client_secret', 'zoom_secret', 'zoom_api_secret', 'zoom_sdk_secret'],
  format: { pieces: [{ secret: [run('alnum', 32, 36)] }] },
  near: { words: ['zoom_client_secret', 'zoom_secret', 'zoom_api_secret', 'zoom_sdk_secret'], within: 40 },
  randomness: { bits: 3.7, mixed: true },
  tier: 'medium',
  why: 'It reads meetings and recordings as the app is allowed.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://marketplace.zoom.us',
  source: { url: 'https://developers.zoom.us/docs/internal-apps/', asOf: '2026-11' },
});
