import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'anyscale-token',
  title: 'Anyscale token',
  provider: 'Anyscale',
  tags: ['ml'],
  keywords: ['esecret_', 'aph0_'],
  format: { pieces: [{ oneOf: ['esecret_', 'aph0_'] }, run('lower-alnum', 20, 60)] },
  randomness: { bits: 3.3, mixed: true },
  tier: 'high',
  why: 'It starts clusters on your bill and reads what their jobs read.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named ANYSCALE_API_KEY.',
  link: 'https://console.anyscale.com/api-keys',
  source: { url: 'https://docs.anyscale.com/reference/cli/', asOf: '2026-11' },
});
