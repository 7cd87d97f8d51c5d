import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'kaggle-api-token',
  title: 'Kaggle API token',
  provider: 'Kaggle',
  tags: ['ml'],
  keywords: ['kgat_'],
  format: { pieces: ['KGAT_', run('hex', 32)] },
  tier: 'high',
  why: 'It acts as the Kaggle user: private data sets, notebooks, submissions.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named KAGGLE_API_TOKEN.',
  link: 'https://www.kaggle.com/settings',
  source: { url: 'https://www.kaggle.com/docs/api', asOf: '2026-11' },
});
