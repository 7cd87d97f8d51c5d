import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'clarifai-token',
  title: 'Clarifai token',
  provider: 'Clarifai',
  tags: ['ml'],
  keywords: ['clarifai'],
  format: { pieces: [{ secret: [run('hex', 32)] }] },
  near: { words: ['clarifai'], within: 120 },
  randomness: { bits: 2.9 },
  tier: 'medium',
  why: 'Whoever has it calls Clarifai on your account and your bill, and may read what the account stores there.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named CLARIFAI_PAT.',
  link: 'https://clarifai.com/settings/security',
  source: { url: 'https://docs.clarifai.com/control/authentication/pat', asOf: '2026-11' },
});
