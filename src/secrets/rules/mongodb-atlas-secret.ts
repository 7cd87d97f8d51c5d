import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'mongodb-atlas-secret',
  title: 'MongoDB Atlas service account secret',
  provider: 'MongoDB',
  tags: ['database'],
  keywords: ['mdb_sa_sk_'],
  format: { pieces: ['mdb_sa_sk_', run('base64url', 40)] },
  tier: 'high',
  why: 'It changes clusters, users and network rules of the project.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://cloud.mongodb.com/v2#/preferences/serviceAccounts',
  source: { url: 'https://www.mongodb.com/docs/atlas/api/service-accounts-overview/', asOf: '2026-11' },
});
