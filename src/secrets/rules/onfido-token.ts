import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'onfido-token',
  title: 'Onfido token',
  provider: 'Onfido',
  tags: ['operations'],
  keywords: ['api_live.', 'api_sandbox.', 'api_live_us.', 'api_live_ca.', 'api_sandbox_us.', 'api_sandbox_ca.'],
  format: {
    pieces: [
      { oneOf: ['api_live.', 'api_sandbox.', 'api_live_us.', 'api_live_ca.', 'api_sandbox_us.', 'api_sandbox_ca.'] },
      run('base64url', 11),
      '.',
      run('base64url', 32),
    ],
  },
  tier: 'high',
  why: 'It reads identity papers of your customers.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://dashboard.onfido.com/api/tokens',
  source: { url: 'https://documentation.onfido.com/api/latest/#authentication', asOf: '2026-11' },
});
