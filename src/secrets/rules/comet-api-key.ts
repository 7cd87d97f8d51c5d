import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'comet-api-key',
  title: 'Comet API key',
  provider: 'Comet',
  tags: ['ml'],
  keywords: ['comet'],
  format: { pieces: [{ secret: [run('alnum', 25)] }] },
  near: { words: ['comet'], within: 120 },
  randomness: { bits: 3.3, mixed: true },
  hostNear: true,
  tier: 'high',
  why: 'It reads and writes every experiment and model of the account.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named COMET_API_KEY.',
  link: 'https://www.comet.com/account-settings/apiKeys',
  source: { url: 'https://www.comet.com/docs/v2/guides/experiment-management/configure-sdk/', asOf: '2026-11' },
});
