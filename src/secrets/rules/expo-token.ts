import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'expo-token',
  title: 'Expo token',
  provider: 'Expo',
  tags: ['operations'],
  keywords: ['expo_token', 'expo_access_token'],
  format: { pieces: [{ secret: [run('base64url', 40)] }] },
  near: { words: ['expo_token', 'expo_access_token'], within: 40 },
  randomness: { bits: 3.7, mixed: true },
  tier: 'medium',
  why: 'It builds and publishes apps in the name of its owner.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://expo.dev/settings/access-tokens',
  source: { url: 'https://docs.expo.dev/accounts/programmatic-access/', asOf: '2026-11' },
});
