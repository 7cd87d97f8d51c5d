import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'linode-token',
  title: 'Linode token',
  provider: 'Akamai',
  tags: ['cloud'],
  keywords: ['linode'],
  format: { pieces: [{ secret: [run('hex', 64)] }] },
  near: { words: ['linode'], within: 60 },
  randomness: { bits: 2.9, mixed: true },
  tier: 'medium',
  why: 'It creates, reads and deletes machines on the account.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://cloud.linode.com/profile/tokens',
  source: { url: 'https://techdocs.akamai.com/linode-api/reference/get-started', asOf: '2026-11' },
});
