import { decodeToken } from '../decoders/json-web-token.ts';
import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'hugging-face-oauth-token',
  title: 'Hugging Face OAuth token',
  provider: 'Hugging Face',
  tags: ['ml'],
  keywords: ['hf_oauth_'],
  format: {
    pieces: [
      'hf_oauth_',
      'eyJ',
      run('base64url', 14, 1000),
      '.eyJ',
      run('base64url', 14, 4000),
      '.',
      run('base64url', 20, 1000),
    ],
  },
  decode: decodeToken,
  tier: 'high',
  why: 'It acts as the user on the hub, as its scopes allow, until it expires.',
  mend: 'Disconnect the app on the linked page and clear the output that printed it.',
  link: 'https://huggingface.co/settings/connected-applications',
  source: { url: 'https://huggingface.co/docs/hub/oauth', asOf: '2026-11' },
});
