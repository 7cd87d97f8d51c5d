import { uuid } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'railway-token',
  title: 'Railway token',
  provider: 'Railway',
  tags: ['cloud'],
  keywords: ['railway'],
  format: { pieces: [{ secret: [...uuid] }] },
  near: { words: ['railway'], within: 40 },
  tier: 'medium',
  why: 'It deploys services and reads their environment variables.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://railway.com/account/tokens',
  source: { url: 'https://docs.railway.com/guides/public-api', asOf: '2026-11' },
});
