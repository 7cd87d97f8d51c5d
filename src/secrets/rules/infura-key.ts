import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'infura-key',
  title: 'Infura key',
  provider: 'Consensys',
  tags: ['operations'],
  keywords: ['infura'],
  format: { pieces: [{ secret: [run('hex', 32)] }] },
  near: { words: ['infura'], within: 60 },
  randomness: { bits: 2.9, mixed: true },
  tier: 'medium',
  why: 'It uses the quota of its owner.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://app.infura.io',
  source: { url: 'https://docs.metamask.io/services/get-started/infura/', asOf: '2026-11' },
});
