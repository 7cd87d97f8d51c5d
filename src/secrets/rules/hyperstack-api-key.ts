import { uuid } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'hyperstack-api-key',
  title: 'Hyperstack API key',
  provider: 'Hyperstack',
  tags: ['ml'],
  keywords: ['hyperstack', 'infrahub-api', 'nexgencloud'],
  format: { pieces: [{ secret: [...uuid] }] },
  near: { words: ['hyperstack', 'infrahub-api', 'nexgencloud'], within: 120 },
  tier: 'medium',
  why: 'It rents machines on your bill and reads what is stored on them.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named HYPERSTACK_API_KEY.',
  link: 'https://console.hyperstack.cloud/api-keys',
  source: {
    url: 'https://docs.hyperstack.cloud/docs/api-reference/getting-started-api/authentication/',
    asOf: '2026-11',
  },
});
