import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'confluent-secret',
  title: 'Confluent API secret',
  provider: 'Confluent',
  tags: ['operations'],
  keywords: ['cflt'],
  format: { pieces: ['cflt', run('base64', 60)] },
  checksum: { encoding: 'base64-little-endian', digits: 6, from: 4, gap: 0 },
  randomness: { bits: 4.0 },
  tier: 'high',
  why: 'With its key it reads and writes topics of the cluster.',
  mend: 'Delete the key on the linked page and make a new one.',
  link: 'https://confluent.cloud/settings/api-keys',
  source: {
    url: 'https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html',
    asOf: '2026-11',
  },
});
