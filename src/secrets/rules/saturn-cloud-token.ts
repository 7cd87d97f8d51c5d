import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'saturn-cloud-token',
  title: 'Saturn Cloud token',
  provider: 'Saturn Cloud',
  tags: ['ml'],
  keywords: ['saturn_token', 'saturncloud', 'saturn_cloud'],
  format: { pieces: [{ secret: [run('hex', 32)] }] },
  near: { words: ['saturn_token', 'saturncloud', 'saturn_cloud'], within: 120 },
  randomness: { bits: 2.9 },
  tier: 'medium',
  why: 'It rents machines on your bill and reads what is stored on them.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named SATURN_TOKEN.',
  link: 'https://app.community.saturnenterprise.io/dash/user-details/',
  source: { url: 'https://saturncloud.io/docs/', asOf: '2026-11' },
});
