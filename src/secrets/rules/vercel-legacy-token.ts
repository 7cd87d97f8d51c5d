import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'vercel-legacy-token',
  title: 'Vercel token of the old form',
  provider: 'Vercel',
  tags: ['cloud'],
  keywords: ['vercel_token', 'vercel'],
  format: { pieces: [{ secret: [run('alnum', 24)] }] },
  near: { words: ['vercel_token', 'vercel'], within: 40 },
  randomness: { bits: 3.2, mixed: true },
  tier: 'medium',
  why: 'It deploys, and reads the environment variables of projects.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://vercel.com/account/settings/tokens',
  source: { url: 'https://vercel.com/docs/rest-api', asOf: '2026-11' },
});
