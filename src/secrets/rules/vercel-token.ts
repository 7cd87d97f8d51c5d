import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'vercel-token',
  title: 'Vercel token',
  provider: 'Vercel',
  tags: ['cloud'],
  keywords: ['vcp_', 'vck_', 'vci_', 'vca_', 'vcr_'],
  format: { pieces: [{ oneOf: ['vcp_', 'vck_', 'vci_', 'vca_', 'vcr_'] }, run('alnum', 56)] },
  checksum: { encoding: 'base62', digits: 6, from: 4, gap: 0 },
  tier: 'high',
  why: 'It deploys and reads environment variables of the team.',
  mend: 'Delete it on the linked page.',
  link: 'https://vercel.com/account/settings/tokens',
  source: { url: 'https://vercel.com/docs/rest-api', asOf: '2026-11' },
});
