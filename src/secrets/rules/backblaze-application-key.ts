import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'backblaze-application-key',
  title: 'Backblaze application key',
  provider: 'Backblaze',
  tags: ['cloud'],
  keywords: ['backblaze', 'b2_app', 'b2_key', 'b2_secret', 'b2_acc'],
  format: { pieces: [{ secret: ['K00', run('digits', 1), run('base64', 27)] }] },
  near: { words: ['backblaze', 'b2_app', 'b2_key', 'b2_secret', 'b2_acc'], within: 120 },
  randomness: { bits: 3.7, mixed: true },
  tier: 'high',
  why: 'It reads and writes the stored files.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://secure.backblaze.com/app_keys.htm',
  source: { url: 'https://www.backblaze.com/docs/cloud-storage-application-keys', asOf: '2026-11' },
});
