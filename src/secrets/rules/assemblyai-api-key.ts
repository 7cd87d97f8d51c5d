import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'assemblyai-api-key',
  title: 'AssemblyAI API key',
  provider: 'AssemblyAI',
  tags: ['ml'],
  keywords: ['assemblyai', 'assembly_ai'],
  format: { pieces: [{ secret: [run('lower-alnum', 32)] }] },
  near: { words: ['assemblyai', 'assembly_ai'], within: 120 },
  randomness: { bits: 2.9, mixed: true },
  tier: 'high',
  why: 'Whoever has it calls AssemblyAI on your account and your bill, and may read what the account stores there.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named ASSEMBLYAI_API_KEY.',
  link: 'https://www.assemblyai.com/app/account',
  source: { url: 'https://www.assemblyai.com/docs/api-reference/overview', asOf: '2026-11' },
});
