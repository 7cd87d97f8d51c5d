import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'ollama-api-key',
  title: 'Ollama API key',
  provider: 'Ollama',
  tags: ['ml'],
  keywords: ['ollama'],
  format: { pieces: [{ secret: [run('hex', 32), '.', run('base64url', 24)] }] },
  near: { words: ['ollama'], within: 120 },
  tier: 'high',
  why: 'Whoever has it calls Ollama on your account and your bill, and may read what the account stores there.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named OLLAMA_API_KEY.',
  link: 'https://ollama.com/settings/keys',
  source: { url: 'https://docs.ollama.com/cloud', asOf: '2026-11' },
});
