import { decodeToken } from '../decoders/json-web-token.ts';
import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'aleph-alpha-token',
  title: 'Aleph Alpha token',
  provider: 'Aleph Alpha',
  tags: ['ml'],
  keywords: ['aleph_alpha', 'aleph-alpha', 'alephalpha', 'aa_token'],
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
  near: { words: ['aleph_alpha', 'aleph-alpha', 'alephalpha', 'aa_token'], within: 160 },
  decode: decodeToken,
  tier: 'high',
  why: 'Whoever has it calls Aleph Alpha on your account and your bill, and may read what the account stores there.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named AA_TOKEN.',
  link: 'https://app.aleph-alpha.com/profile',
  source: { url: 'https://docs.aleph-alpha.com/', asOf: '2026-11' },
});
