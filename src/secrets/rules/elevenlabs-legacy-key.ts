import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'elevenlabs-legacy-key',
  title: 'ElevenLabs API key',
  article: 'an',
  provider: 'ElevenLabs',
  tags: ['ml'],
  keywords: ['elevenlabs', 'eleven_api', 'xi-api-key', 'xi_api_key'],
  format: { pieces: [{ secret: [run('hex', 32)] }] },
  near: { words: ['elevenlabs', 'eleven_api', 'xi-api-key', 'xi_api_key'], within: 120 },
  randomness: { bits: 2.9 },
  tier: 'high',
  why: 'Whoever has it calls ElevenLabs on your account and your bill, and may read what the account stores there.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named ELEVENLABS_API_KEY.',
  link: 'https://elevenlabs.io/app/settings/api-keys',
  source: { url: 'https://elevenlabs.io/docs/api-reference/authentication', asOf: '2026-11' },
});
