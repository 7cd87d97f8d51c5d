import { decodeToken } from '../decoders/json-web-token.ts';
import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'json-web-token',
  title: 'JSON web token',
  provider: 'any',
  tags: ['generic'],
  keywords: ['eyj'],
  format: {
    pieces: ['eyJ', run('base64url', 14, 1000), '.eyJ', run('base64url', 14, 4000), '.', run('base64url', 20, 1000)],
  },
  decode: decodeToken,
  tier: 'medium',
  why: 'Until it expires it signs in as its subject.',
  mend: 'End the session or rotate the signing key, and clear the output that printed it.',
  link: 'https://www.rfc-editor.org/rfc/rfc8725',
  source: { url: 'https://www.rfc-editor.org/rfc/rfc7519', asOf: '2026-11' },
});
