import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'checkly-api-key',
  title: 'Checkly key',
  provider: 'Checkly',
  tags: ['operations'],
  keywords: ['cu_'],
  format: { pieces: ['cu_', run('hex', 32)] },
  randomness: { bits: 2.9, mixed: true },
  tier: 'high',
  why: 'It reads and changes checks as its owner.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://app.checklyhq.com/settings/user/api-keys',
  source: { url: 'https://www.checklyhq.com/docs/cli/authentication/', asOf: '2026-11' },
});
