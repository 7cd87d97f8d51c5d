import { decodeToken } from '../decoders/json-web-token.ts';
import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'labelbox-api-key',
  title: 'Labelbox API key',
  provider: 'Labelbox',
  tags: ['ml'],
  keywords: ['labelbox'],
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
  near: { words: ['labelbox'], within: 160 },
  decode: decodeToken,
  tier: 'high',
  why: 'It reads and changes data sets and labels.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named LABELBOX_API_KEY.',
  link: 'https://app.labelbox.com/workspace-settings/api-keys',
  source: { url: 'https://docs.labelbox.com/reference/create-api-key', asOf: '2026-11' },
});
