import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'doppler-service-token',
  title: 'Doppler service token',
  provider: 'Doppler',
  tags: ['operations'],
  keywords: ['dp.st.'],
  format: { pieces: ['dp.st.', { optional: [run('lower-alnum', 2, 35), '.'] }, run('alnum', 40, 44)] },
  tier: 'high',
  why: 'It reads every secret of one environment.',
  mend: 'Revoke it on the linked page.',
  link: 'https://dashboard.doppler.com/',
  source: { url: 'https://docs.doppler.com/reference/auth-token-formats', asOf: '2026-11' },
});
