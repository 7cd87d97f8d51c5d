import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'determined-token',
  title: 'Determined token',
  provider: 'Determined',
  tags: ['ml'],
  keywords: ['det_auth', 'det_user_token', 'determined_token', 'determined_api', 'determined.ai', 'determined-ai'],
  format: { pieces: [{ secret: ['v2.public.', run('base64url', 100, 600)] }] },
  near: {
    words: ['det_auth', 'det_user_token', 'determined_token', 'determined_api', 'determined.ai', 'determined-ai'],
    within: 120,
  },
  tier: 'high',
  why: 'It starts experiments on the cluster and reads their data.',
  mend: 'Sign out the session (or revoke the access token), and keep the new one in a secret named DET_USER_TOKEN.',
  link: 'https://docs.determined.ai/',
  source: { url: 'https://docs.determined.ai/latest/manage/security/_index.html', asOf: '2026-11' },
});
