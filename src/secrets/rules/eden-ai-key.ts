import { decodeToken } from '../decoders/json-web-token.ts';
import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'eden-ai-key',
  title: 'Eden AI key',
  provider: 'Eden AI',
  tags: ['ml'],
  keywords: ['edenai', 'eden_ai'],
  format: {
    pieces: [
      {
        secret: [
          'eyJ',
          run('base64url', 14, 1000),
          '.eyJ',
          run('base64url', 14, 4000),
          '.',
          run('base64url', 20, 1000),
        ],
      },
    ],
  },
  near: { words: ['edenai', 'eden_ai'], within: 160 },
  decode: decodeToken,
  tier: 'high',
  why: 'Whoever has it calls Eden AI on your account and your bill, and may read what the account stores there.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named EDENAI_API_KEY.',
  link: 'https://app.edenai.run/admin/account/settings',
  source: { url: 'https://docs.edenai.co/', asOf: '2026-11' },
});
