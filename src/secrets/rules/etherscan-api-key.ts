import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'etherscan-api-key',
  title: 'Etherscan API key',
  provider: 'Etherscan',
  tags: ['operations'],
  keywords: ['etherscan'],
  format: { pieces: [{ secret: [run('upper-alnum', 34)] }] },
  near: { words: ['etherscan'], within: 60 },
  randomness: { bits: 3.7, mixed: true },
  tier: 'medium',
  why: 'It uses the quota of its owner.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://etherscan.io/myapikey',
  source: { url: 'https://docs.etherscan.io/etherscan-v2/getting-an-api-key', asOf: '2026-11' },
});
