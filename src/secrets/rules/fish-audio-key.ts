import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'fish-audio-key',
  title: 'Fish Audio key',
  provider: 'Fish Audio',
  tags: ['ml'],
  keywords: ['fish_audio', 'fish.audio', 'fish_api', 'fishaudio'],
  format: { pieces: [{ secret: [run('hex', 32)] }] },
  near: { words: ['fish_audio', 'fish.audio', 'fish_api', 'fishaudio'], within: 120 },
  randomness: { bits: 2.9 },
  tier: 'medium',
  why: 'Whoever has it calls Fish Audio on your account and your bill, and may read what the account stores there.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named FISH_AUDIO_API_KEY.',
  link: 'https://fish.audio/app/api-keys/',
  source: { url: 'https://docs.fish.audio/', asOf: '2026-11' },
});
