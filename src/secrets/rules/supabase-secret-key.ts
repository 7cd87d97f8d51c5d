import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'supabase-secret-key',
  title: 'Supabase secret key',
  provider: 'Supabase',
  tags: ['database'],
  keywords: ['sbp_', 'sb_secret_'],
  format: { pieces: [{ oneOf: ['sbp_', 'sb_secret_'] }, run('base64url', 31, 50)] },
  randomness: { bits: 3.0, mixed: true },
  tier: 'high',
  why: 'It goes round row-level security: reads and changes every table.',
  mend: 'Rotate it on the linked page.',
  link: 'https://supabase.com/dashboard/account/tokens',
  source: { url: 'https://supabase.com/docs/guides/api/api-keys', asOf: '2026-11' },
});
