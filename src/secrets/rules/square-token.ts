import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'square-token',
  title: 'Square access token',
  provider: 'Square',
  tags: ['payment'],
  keywords: ['sq0atp-', 'sq0csp-'],
  format: { pieces: [{ oneOf: ['sq0atp-', 'sq0csp-'] }, run('base64url', 22, 43)] },
  tier: 'high',
  why: 'It takes payments and reads customers.',
  mend: 'Replace it on the linked page.',
  link: 'https://developer.squareup.com/apps',
  source: { url: 'https://developer.squareup.com/docs/build-basics/access-tokens', asOf: '2026-11' },
});
