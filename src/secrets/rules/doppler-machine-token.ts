import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'doppler-machine-token',
  title: 'Doppler SCIM or audit token',
  provider: 'Doppler',
  tags: ['operations'],
  keywords: ['dp.scim.', 'dp.audit.'],
  format: { pieces: [{ oneOf: ['dp.scim.', 'dp.audit.'] }, run('alnum', 40, 44)] },
  tier: 'high',
  why: 'It reads users or the audit log of the workplace, or changes users.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://dashboard.doppler.com/workplace/settings',
  source: { url: 'https://docs.doppler.com/reference/auth-token-formats', asOf: '2026-11' },
});
