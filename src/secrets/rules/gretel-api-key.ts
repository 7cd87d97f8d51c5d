import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'gretel-api-key',
  title: 'Gretel API key',
  provider: 'Gretel',
  tags: ['ml'],
  keywords: ['grtu'],
  format: { pieces: ['grtu', run('hex', 60)] },
  tier: 'high',
  why: 'It reads and changes data sets and labels.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named GRETEL_API_KEY.',
  link: 'https://console.gretel.ai/users/me/key',
  source: { url: 'https://docs.gretel.ai/guides/environment-setup/cli-and-sdk', asOf: '2026-11' },
});
