import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'easypost-api-key',
  title: 'EasyPost API key',
  provider: 'EasyPost',
  tags: ['payment'],
  keywords: ['ezak', 'eztk'],
  format: { pieces: [{ oneOf: ['EZAK', 'EZTK'] }, run('alnum', 54)] },
  tier: 'high',
  why: 'It buys postage on the account.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://www.easypost.com/account/api-keys',
  source: { url: 'https://docs.easypost.com/docs/authentication', asOf: '2026-11' },
});
