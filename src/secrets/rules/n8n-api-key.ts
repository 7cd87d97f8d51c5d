import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'n8n-api-key',
  title: 'n8n API key',
  article: 'an',
  provider: 'n8n',
  tags: ['ml'],
  keywords: ['n8n_api_'],
  format: { pieces: ['n8n_api_', run('hex', 80)] },
  tier: 'high',
  why: 'It reads and changes workflows and what they hold.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named N8N_API_KEY.',
  link: 'https://docs.n8n.io/api/authentication/',
  source: { url: 'https://docs.n8n.io/api/authentication/', asOf: '2026-11' },
});
