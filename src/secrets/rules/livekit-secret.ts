import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'livekit-secret',
  title: 'LiveKit secret',
  provider: 'LiveKit',
  tags: ['operations'],
  keywords: ['livekit'],
  format: { pieces: [{ secret: [run('alnum', 43, 44)] }] },
  near: { words: ['livekit'], within: 60 },
  randomness: { bits: 3.7, mixed: true },
  tier: 'medium',
  why: 'It makes tokens for every room.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://cloud.livekit.io',
  source: { url: 'https://docs.livekit.io/home/get-started/authentication/', asOf: '2026-11' },
});
