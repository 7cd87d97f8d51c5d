import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'langflow-api-key',
  title: 'Langflow API key',
  provider: 'Langflow',
  tags: ['ml'],
  keywords: ['langflow'],
  format: { pieces: [{ secret: ['sk-', run('base64url', 43)] }] },
  near: { words: ['langflow'], within: 120 },
  randomness: { bits: 3.9 },
  tier: 'high',
  why: 'It runs flows with every key that they hold.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named LANGFLOW_API_KEY.',
  link: 'https://docs.langflow.org/api-keys-and-authentication',
  source: { url: 'https://docs.langflow.org/api-keys-and-authentication', asOf: '2026-11' },
});
