import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'superannotate-token',
  title: 'SuperAnnotate token',
  provider: 'SuperAnnotate',
  tags: ['ml'],
  keywords: ['superannotate', 'sa_token'],
  format: { pieces: [{ secret: [run('base64url', 40, 300), '=', run('digits', 1, 8)] }] },
  near: { words: ['superannotate', 'sa_token'], within: 120 },
  randomness: { bits: 3.8, mixed: true },
  tier: 'high',
  why: 'It reads and changes data sets and labels.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named SA_TOKEN.',
  link: 'https://app.superannotate.com/',
  source: { url: 'https://doc.superannotate.com/docs/token-for-python-sdk', asOf: '2026-11' },
});
