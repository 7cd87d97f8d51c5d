import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'hetzner-cloud-token',
  title: 'Hetzner Cloud token',
  provider: 'Hetzner',
  tags: ['cloud'],
  keywords: ['hcloud', 'hetzner'],
  format: { pieces: [{ secret: [run('alnum', 64)] }] },
  near: { words: ['hcloud', 'hetzner'], within: 60 },
  randomness: { bits: 3.7, mixed: true },
  tier: 'medium',
  why: 'It creates, reads and deletes machines of the project.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://console.hetzner.cloud',
  source: { url: 'https://docs.hetzner.cloud/reference/cloud', asOf: '2026-11' },
});
