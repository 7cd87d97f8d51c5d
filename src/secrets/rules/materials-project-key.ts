import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'materials-project-key',
  title: 'Materials Project key',
  provider: 'Materials Project',
  tags: ['ml'],
  keywords: ['mp_api_key', 'materials_project', 'materialsproject', 'mprester', 'pmg_mapi'],
  format: { pieces: [{ secret: [run('alnum', 32)] }] },
  near: { words: ['mp_api_key', 'materials_project', 'materialsproject', 'mprester', 'pmg_mapi'], within: 120 },
  randomness: { bits: 3.6, mixed: true },
  tier: 'medium',
  why: 'It downloads data in your name.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named MP_API_KEY.',
  link: 'https://next-gen.materialsproject.org/dashboard',
  source: { url: 'https://next-gen.materialsproject.org/api', asOf: '2026-11' },
});
