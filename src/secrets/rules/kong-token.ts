import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'kong-token',
  title: 'Kong Konnect token',
  provider: 'Kong',
  tags: ['operations'],
  keywords: ['kpat_', 'spat_'],
  format: { pieces: [{ oneOf: ['kpat_', 'spat_'] }, run('alnum', 45, 60)] },
  tier: 'high',
  why: 'It changes which services the gateways publish.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://cloud.konghq.com/global/account/tokens',
  source: { url: 'https://developer.konghq.com/konnect-api/', asOf: '2026-11' },
});
