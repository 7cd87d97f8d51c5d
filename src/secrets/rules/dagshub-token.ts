import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'dagshub-token',
  title: 'DagsHub token',
  provider: 'DagsHub',
  tags: ['ml'],
  keywords: ['dagshub'],
  format: { pieces: [{ secret: [run('hex', 40)] }] },
  near: { words: ['dagshub'], within: 120 },
  randomness: { bits: 2.9 },
  tier: 'high',
  why: 'It reads and writes repositories, data and experiments of the user.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named DAGSHUB_USER_TOKEN.',
  link: 'https://dagshub.com/user/settings/tokens',
  source: { url: 'https://dagshub.com/docs/integration_guide/index.html', asOf: '2026-11' },
});
