import { decodeInfracostKey } from '../decoders/infracost-key.ts';
import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'infracost-api-key',
  title: 'Infracost API key',
  provider: 'Infracost',
  tags: ['code'],
  keywords: ['ico-'],
  format: { pieces: ['ico-', run('alnum', 32)] },
  decode: decodeInfracostKey,
  tier: 'high',
  why: 'It uses the price service on the account of the organisation.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://dashboard.infracost.io',
  source: { url: 'https://www.infracost.io/docs/', asOf: '2026-11' },
});
