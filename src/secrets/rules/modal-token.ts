import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'modal-token',
  title: 'Modal token',
  provider: 'Modal',
  tags: ['ml'],
  keywords: ['modal', 'token_secret'],
  format: { pieces: [{ secret: ['as-', run('alnum', 22)] }] },
  near: { words: ['modal'], within: 200 },
  companion: { title: 'Modal token id', format: { pieces: ['ak-', run('alnum', 22)] }, lines: 4 },
  tier: 'high',
  why: 'It runs code and reads secrets of the workspace, GPUs on your bill.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named MODAL_TOKEN_SECRET.',
  link: 'https://modal.com/settings/tokens',
  source: { url: 'https://modal.com/docs/reference/modal.config', asOf: '2026-11' },
});
