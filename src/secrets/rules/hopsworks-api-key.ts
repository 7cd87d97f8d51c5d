import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'hopsworks-api-key',
  title: 'Hopsworks API key',
  provider: 'Hopsworks',
  tags: ['ml'],
  keywords: ['hopsworks'],
  format: { pieces: [{ secret: [run('alnum', 16), '.', run('alnum', 64)] }] },
  near: { words: ['hopsworks'], within: 120 },
  tier: 'high',
  why: 'It reads and writes the data, models and runs of the workspace.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named HOPSWORKS_API_KEY.',
  link: 'https://app.hopsworks.ai/',
  source: { url: 'https://docs.hopsworks.ai/latest/user_guides/projects/api_key/create_api_key/', asOf: '2026-11' },
});
