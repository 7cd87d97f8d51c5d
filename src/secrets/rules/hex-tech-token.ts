import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'hex-tech-token',
  title: 'Hex token',
  provider: 'Hex',
  tags: ['ml'],
  keywords: ['hxtp_', 'hxtw_'],
  format: { pieces: [{ oneOf: ['hxtp_', 'hxtw_'] }, run('hex', 90, 128)] },
  tier: 'high',
  why: 'It runs projects with the data that they reach.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named HEX_TOKEN.',
  link: 'https://app.hex.tech/settings',
  source: { url: 'https://learn.hex.tech/docs/api/api-overview', asOf: '2026-11' },
});
