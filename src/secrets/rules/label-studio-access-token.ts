import { decodeToken } from '../decoders/json-web-token.ts';
import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'label-studio-access-token',
  title: 'Label Studio access token',
  provider: 'Label Studio',
  tags: ['ml'],
  keywords: ['label_studio', 'label-studio', 'labelstudio'],
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
  near: { words: ['label_studio', 'label-studio', 'labelstudio'], within: 160 },
  decode: decodeToken,
  tier: 'high',
  why: 'It reads and changes data sets and labels.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named LABEL_STUDIO_API_KEY.',
  link: 'https://app.humansignal.com/user/account',
  source: { url: 'https://labelstud.io/guide/access_tokens', asOf: '2026-11' },
});
