import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'blynk-client-secret',
  title: 'Blynk client credentials',
  provider: 'Blynk',
  tags: ['operations'],
  keywords: ['oa2-client-id_'],
  format: { pieces: ['oa2-client-id_', run('base64url', 32), ':', { secret: [run('base64url', 40)] }] },
  tier: 'high',
  why: 'It reads and commands the devices of the organisation.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://blynk.cloud',
  source: { url: 'https://docs.blynk.io/en/blynk.cloud/platform-api', asOf: '2026-11' },
});
