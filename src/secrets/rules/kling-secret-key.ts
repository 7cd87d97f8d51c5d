import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'kling-secret-key',
  title: 'Kling AI secret key',
  provider: 'Kling AI',
  tags: ['ml'],
  keywords: ['kling_secret', 'klingai', 'kling_api', 'kling_access', 'kling secret', 'kling access', 'kling_key'],
  format: { pieces: [{ secret: [run('alnum', 32)] }] },
  near: {
    words: ['kling_secret', 'klingai', 'kling_api', 'kling_access', 'kling secret', 'kling access', 'kling_key'],
    within: 120,
  },
  randomness: { bits: 3.6, mixed: true },
  tier: 'medium',
  why: 'Whoever has it calls Kling AI on your account and your bill, and may read what the account stores there.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named KLING_SECRET_KEY.',
  link: 'https://app.klingai.com/global/dev',
  source: { url: 'https://app.klingai.com/global/dev/document-api', asOf: '2026-11' },
});
