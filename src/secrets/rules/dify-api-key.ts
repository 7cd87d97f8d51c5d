import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'dify-api-key',
  title: 'Dify API key',
  provider: 'Dify',
  tags: ['ml'],
  keywords: ['dify_api', 'dify.ai', 'dify_key', 'dify_app', 'difyclient', 'dify_token'],
  format: { pieces: [{ secret: [{ oneOf: ['app-', 'dataset-'] }, run('alnum', 24)] }] },
  near: { words: ['dify_api', 'dify.ai', 'dify_key', 'dify_app', 'difyclient', 'dify_token'], within: 120 },
  randomness: { bits: 3.2, mixed: true },
  tier: 'high',
  why: 'Whoever has it calls Dify on your account and your bill, and may read what the account stores there.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named DIFY_API_KEY.',
  link: 'https://cloud.dify.ai/apps',
  source: { url: 'https://docs.dify.ai/', asOf: '2026-11' },
});
