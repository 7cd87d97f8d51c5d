import { uuid } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'langfuse-secret-key',
  title: 'Langfuse secret key',
  provider: 'Langfuse',
  tags: ['ml'],
  keywords: ['sk-lf-'],
  format: { pieces: ['sk-lf-', ...uuid] },
  companion: { title: 'Langfuse public key', format: { pieces: ['pk-lf-', ...uuid] }, lines: 5 },
  hostNear: true,
  tier: 'high',
  why: 'With the public key it reads traces and prompts of the project, which hold what users typed.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named LANGFUSE_SECRET_KEY.',
  link: 'https://cloud.langfuse.com',
  source: { url: 'https://langfuse.com/docs/api', asOf: '2026-11' },
});
