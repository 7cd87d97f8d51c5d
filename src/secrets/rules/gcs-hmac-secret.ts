import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'gcs-hmac-secret',
  title: 'Cloud Storage HMAC secret',
  provider: 'Google Cloud',
  tags: ['ml', 'cloud'],
  keywords: ['goog1e', 'gcs_hmac', 'gcs_secret', 'gcs_access', 'hmac_secret', 'hmac_key'],
  format: { pieces: [{ secret: [run('base64', 40)] }] },
  near: { words: ['goog1e', 'gcs_hmac', 'gcs_secret', 'gcs_access', 'hmac_secret', 'hmac_key'], within: 160 },
  companion: { title: 'Cloud Storage HMAC id', format: { pieces: ['GOOG', run('upper-alnum', 20, 57)] }, lines: 5 },
  randomness: { bits: 4.1 },
  tier: 'medium',
  why: 'With its id it reads and writes buckets through the S3 interface.',
  mend: 'Deactivate and delete the HMAC key on the linked page, and use a workload identity instead.',
  link: 'https://console.cloud.google.com/storage/settings;tab=interoperability',
  source: { url: 'https://cloud.google.com/storage/docs/authentication/hmackeys', asOf: '2026-11' },
});
