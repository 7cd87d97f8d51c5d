import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'render-api-key',
  title: 'Render API key',
  provider: 'Render',
  tags: ['cloud'],
  keywords: ['rnd_'],
  format: { pieces: ['rnd_', run('alnum', 28, 32)] },
  randomness: { bits: 3.4, mixed: true },
  tier: 'high',
  why: 'It deploys services and reads their environment variables.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://dashboard.render.com/u/settings#api-keys',
  source: { url: 'https://render.com/docs/api', asOf: '2026-11' },
});
