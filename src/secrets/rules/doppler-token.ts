import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'doppler-token',
  title: 'Doppler token',
  provider: 'Doppler',
  tags: ['operations'],
  keywords: ['dp.pt.', 'dp.sa.', 'dp.ct.'],
  format: { pieces: [{ oneOf: ['dp.pt.', 'dp.ct.', 'dp.sa.'] }, run('alnum', 40, 44)] },
  tier: 'high',
  why: 'It reads the secrets of every project it may see.',
  mend: 'Revoke it on the linked page.',
  link: 'https://dashboard.doppler.com/',
  source: { url: 'https://docs.doppler.com/reference/auth-token-formats', asOf: '2026-11' },
});
