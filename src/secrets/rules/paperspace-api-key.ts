import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'paperspace-api-key',
  title: 'Paperspace API key',
  provider: 'Paperspace',
  tags: ['ml'],
  keywords: ['paperspace'],
  format: { pieces: [{ secret: [run('hex', 30)] }] },
  near: { words: ['paperspace'], within: 120 },
  randomness: { bits: 2.8 },
  tier: 'high',
  why: 'It rents machines on your bill and reads what is stored on them.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named PAPERSPACE_API_KEY.',
  link: 'https://console.paperspace.com/account/api',
  source: { url: 'https://docs.digitalocean.com/reference/paperspace/', asOf: '2026-11' },
});
