import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'dvc-studio-token',
  title: 'DVC Studio token',
  provider: 'DVC',
  tags: ['ml'],
  keywords: ['isat_'],
  format: { pieces: ['isat_', run('alnum', 40, 60)] },
  randomness: { bits: 3.8 },
  tier: 'high',
  why: 'It reads and writes the experiments and model registry of the team.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named DVC_STUDIO_TOKEN.',
  link: 'https://studio.datachain.ai/user/_/profile',
  source: { url: 'https://dvc.org/doc/user-guide/project-structure/configuration', asOf: '2026-11' },
});
