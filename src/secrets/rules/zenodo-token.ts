import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'zenodo-token',
  title: 'Zenodo token',
  provider: 'Zenodo',
  tags: ['ml'],
  keywords: ['zenodo'],
  format: { pieces: [{ secret: [run('alnum', 60)] }] },
  near: { words: ['zenodo'], within: 120 },
  randomness: { bits: 4.2, mixed: true },
  tier: 'high',
  why: 'It publishes and changes records in your name.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named ZENODO_ACCESS_TOKEN.',
  link: 'https://zenodo.org/account/settings/applications/',
  source: { url: 'https://developers.zenodo.org/#authentication', asOf: '2026-11' },
});
