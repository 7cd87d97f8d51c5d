import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'hugging-face-token',
  title: 'Hugging Face token',
  provider: 'Hugging Face',
  tags: ['ml'],
  keywords: ['hf_'],
  format: { pieces: ['hf_', run('alnum', 34)] },
  tier: 'high',
  why: 'It opens the account: private models and data sets can be read and, with a write token, replaced by poisoned ones.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named HF_TOKEN.',
  link: 'https://huggingface.co/settings/tokens',
  source: { url: 'https://huggingface.co/docs/hub/security-tokens', asOf: '2026-11' },
});
