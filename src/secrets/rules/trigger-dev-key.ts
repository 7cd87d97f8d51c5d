import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'trigger-dev-key',
  title: 'Trigger.dev key',
  provider: 'Trigger.dev',
  tags: ['operations'],
  keywords: ['tr_prod_', 'tr_dev_', 'tr_stg_', 'tr_pat_'],
  format: { pieces: [{ oneOf: ['tr_prod_', 'tr_dev_', 'tr_stg_', 'tr_pat_'] }, run('alnum', 20, 40)] },
  randomness: { bits: 3.3, mixed: true },
  tier: 'high',
  why: 'It starts and reads the tasks of the project.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://cloud.trigger.dev',
  source: { url: 'https://trigger.dev/docs/apikeys', asOf: '2026-11' },
});
