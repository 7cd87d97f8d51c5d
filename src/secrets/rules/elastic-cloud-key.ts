import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'elastic-cloud-key',
  title: 'Elastic Cloud API key',
  provider: 'Elastic',
  tags: ['database'],
  keywords: ['essu_'],
  format: { pieces: ['essu_', run('base64', 60, 120), { optional: ['='] }, { optional: ['='] }] },
  tier: 'high',
  why: 'It changes deployments of the organisation.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://cloud.elastic.co/account/keys',
  source: { url: 'https://www.elastic.co/docs/deploy-manage/api-keys/elastic-cloud-api-keys', asOf: '2026-11' },
});
