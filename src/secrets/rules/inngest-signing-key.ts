import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'inngest-signing-key',
  title: 'Inngest signing key',
  provider: 'Inngest',
  tags: ['operations'],
  keywords: ['signkey-prod-', 'signkey-test-', 'signkey-branch-'],
  format: { pieces: [{ oneOf: ['signkey-prod-', 'signkey-test-', 'signkey-branch-'] }, run('hex', 64)] },
  tier: 'high',
  why: 'It starts the functions of the application.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://app.inngest.com',
  source: { url: 'https://www.inngest.com/docs/platform/signing-keys', asOf: '2026-11' },
});
