import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'cloudsmith-api-key',
  title: 'Cloudsmith API key',
  provider: 'Cloudsmith',
  tags: ['registry'],
  keywords: ['cloudsmith'],
  format: { pieces: [{ secret: [run('hex', 40)] }] },
  near: { words: ['cloudsmith'], within: 60 },
  randomness: { bits: 2.9, mixed: true },
  tier: 'medium',
  why: 'It reads and publishes packages as its owner.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://cloudsmith.io/user/settings/api/',
  source: { url: 'https://help.cloudsmith.io/docs/api-key', asOf: '2026-11' },
});
