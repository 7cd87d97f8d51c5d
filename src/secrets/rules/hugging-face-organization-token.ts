import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'hugging-face-organization-token',
  title: 'Hugging Face organization token',
  provider: 'Hugging Face',
  tags: ['ml'],
  keywords: ['api_org_'],
  format: { pieces: ['api_org_', run('alnum', 34)] },
  tier: 'high',
  why: 'It opens the private models and data sets of the whole organization.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named HF_TOKEN.',
  link: 'https://huggingface.co/settings/organizations',
  source: { url: 'https://huggingface.co/docs/hub/security-tokens', asOf: '2026-11' },
});
