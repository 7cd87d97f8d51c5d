import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'composio-api-key',
  title: 'Composio API key',
  provider: 'Composio',
  tags: ['ml'],
  keywords: ['composio'],
  format: { pieces: [{ secret: [{ optional: ['ak_'] }, run('base64url', 20, 24)] }] },
  near: { words: ['composio'], within: 120 },
  randomness: { bits: 3.3, mixed: true },
  tier: 'medium',
  why: 'It acts through every account that users connected.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named COMPOSIO_API_KEY.',
  link: 'https://platform.composio.dev/',
  source: { url: 'https://docs.composio.dev/', asOf: '2026-11' },
});
