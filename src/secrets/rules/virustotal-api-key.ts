import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'virustotal-api-key',
  title: 'VirusTotal API key',
  provider: 'Google',
  tags: ['operations'],
  keywords: ['virustotal', 'vt_api_key'],
  format: { pieces: [{ secret: [run('hex', 64)] }] },
  near: { words: ['virustotal', 'vt_api_key'], within: 60 },
  randomness: { bits: 2.9, mixed: true },
  tier: 'medium',
  why: 'It uses the quota of its owner and reads private reports.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://www.virustotal.com/gui/my-apikey',
  source: { url: 'https://docs.virustotal.com/reference/authentication', asOf: '2026-11' },
});
