import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'nlp-cloud-token',
  title: 'NLP Cloud token',
  article: 'an',
  provider: 'NLP Cloud',
  tags: ['ml'],
  keywords: ['nlpcloud', 'nlp_cloud'],
  format: { pieces: [{ secret: [run('hex', 40)] }] },
  near: { words: ['nlpcloud', 'nlp_cloud'], within: 120 },
  randomness: { bits: 2.9 },
  tier: 'high',
  why: 'Whoever has it calls NLP Cloud on your account and your bill, and may read what the account stores there.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named NLPCLOUD_API_KEY.',
  link: 'https://nlpcloud.com/home/token',
  source: { url: 'https://docs.nlpcloud.com/', asOf: '2026-11' },
});
