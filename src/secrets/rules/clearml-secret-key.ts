import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'clearml-secret-key',
  title: 'ClearML secret key',
  provider: 'ClearML',
  tags: ['ml'],
  keywords: ['clearml', 'clear.ml', 'trains_api'],
  format: { pieces: [{ secret: [run('alnum', 50, 64)] }] },
  near: { words: ['clearml', 'clear.ml', 'trains_api'], within: 300 },
  companion: { title: 'ClearML access key', format: { pieces: [run('upper-alnum', 20, 30)] }, lines: 4 },
  randomness: { bits: 3.9, mixed: true },
  hostNear: true,
  tier: 'high',
  why: 'With the access key it runs tasks on your agents and reads artifacts.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named CLEARML_API_SECRET_KEY.',
  link: 'https://app.clear.ml/settings/workspace-configuration',
  source: { url: 'https://clear.ml/docs/latest/docs/webapp/settings/webapp_settings_profile', asOf: '2026-11' },
});
