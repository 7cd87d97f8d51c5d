import { decodeServiceAccount } from '../decoders/gcp-service-account.ts';
import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'gcp-service-account-key',
  title: 'Google Cloud service account key',
  provider: 'Google',
  tags: ['ml', 'cloud', 'key'],
  keywords: ['private_key_id', 'service_account', 'gserviceaccount'],
  format: {
    pieces: [{ secret: ['-----BEGIN PRIVATE KEY-----', run('pem-body', 200, 8000), '-----END PRIVATE KEY-----'] }],
  },
  near: { words: ['private_key_id', 'service_account', 'gserviceaccount'], within: 300 },
  companion: {
    title: 'Google service account e-mail',
    format: { pieces: [run('dashed', 4, 63), '@', run('host', 4, 100), '.gserviceaccount.com'] },
    lines: 8,
  },
  decode: decodeServiceAccount,
  tier: 'high',
  why: 'It is the service account: buckets, data sets, training jobs and all else that its roles allow, with no expiry.',
  mend: 'Delete the key on the linked page, use workload identity federation in CI, and read the audit log for its key id.',
  link: 'https://console.cloud.google.com/iam-admin/serviceaccounts',
  source: { url: 'https://cloud.google.com/iam/docs/keys-create-delete', asOf: '2026-11' },
});
