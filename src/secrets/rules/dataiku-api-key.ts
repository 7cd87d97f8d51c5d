import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'dataiku-api-key',
  title: 'Dataiku API key',
  provider: 'Dataiku',
  tags: ['ml'],
  keywords: ['dkuaps-'],
  format: { pieces: ['dkuaps-', run('alnum', 32)] },
  randomness: { bits: 3.6, mixed: true },
  tier: 'high',
  why: 'It reads and writes the data, models and runs of the workspace.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named DKU_API_KEY.',
  link: 'https://doc.dataiku.com/dss/latest/publicapi/keys.html',
  source: { url: 'https://doc.dataiku.com/dss/latest/publicapi/keys.html', asOf: '2026-11' },
});
