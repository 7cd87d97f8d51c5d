import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'settlemint-token',
  title: 'SettleMint token',
  provider: 'SettleMint',
  tags: ['operations'],
  keywords: ['sm_aat_', 'sm_pat_', 'sm_sat_'],
  format: { pieces: [{ oneOf: ['sm_aat_', 'sm_pat_', 'sm_sat_'] }, run('alnum', 16)] },
  randomness: { bits: 2.9, mixed: true },
  tier: 'high',
  why: 'It acts on the platform as its owner or application.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://console.settlemint.com',
  source: { url: 'https://console.settlemint.com/documentation/', asOf: '2026-11' },
});
