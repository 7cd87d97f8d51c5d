import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'statsig-secret-key',
  title: 'Statsig secret key',
  provider: 'Statsig',
  tags: ['operations'],
  keywords: ['statsig'],
  format: { pieces: [{ secret: ['secret-', run('alnum', 40, 46)] }] },
  near: { words: ['statsig'], within: 120 },
  randomness: { bits: 3.7, mixed: true },
  tier: 'high',
  why: 'It reads every gate and experiment.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://console.statsig.com/api_keys',
  source: { url: 'https://docs.statsig.com/access-management/api-keys/', asOf: '2026-11' },
});
