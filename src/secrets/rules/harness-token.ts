import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'harness-token',
  title: 'Harness token',
  provider: 'Harness',
  tags: ['code'],
  keywords: ['pat.', 'sat.'],
  format: { pieces: [{ oneOf: ['pat.', 'sat.'] }, run('base64url', 22), '.', run('hex', 24), '.', run('alnum', 20)] },
  tier: 'high',
  why: 'It runs and changes pipelines as its owner.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys/',
  source: {
    url: 'https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys/',
    asOf: '2026-11',
  },
});
