import { decodeSecretKey } from '../decoders/aws-account.ts';
import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'aws-secret-access-key',
  title: 'AWS secret access key',
  article: 'an',
  provider: 'Amazon Web Services',
  tags: ['ml', 'cloud'],
  keywords: ['aws', 'akia', 'asia', 'secret_access_key', 'secretaccesskey'],
  format: { pieces: [{ secret: [run('base64', 40)] }] },
  near: { words: ['aws', 'secret_access_key', 'secretaccesskey', 'akia', 'asia'], within: 160 },
  companion: {
    title: 'AWS access key id',
    format: { pieces: [{ oneOf: ['AKIA', 'ASIA', 'ABIA', 'ACCA'] }, run('base32', 16)] },
    lines: 5,
    also: [
      {
        pieces: [
          { oneOf: ['IQoJb3JpZ2luX2Vj', 'FwoGZXIvYXdzE', 'FQoGZXIvYXdzE'] },
          run('base64', 200, 2000),
          { optional: [{ oneOf: ['==', '='] }] },
        ],
      },
    ],
  },
  randomness: { bits: 4.1 },
  decode: decodeSecretKey,
  tier: 'medium',
  why: 'With its key id it does what the IAM user may: buckets with data, training jobs, GPU machines on your bill.',
  mend: 'Deactivate the key in IAM, make a new one or use OIDC in CI, and read CloudTrail for its key id.',
  link: 'https://console.aws.amazon.com/iam/home#/security_credentials',
  source: { url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html', asOf: '2026-11' },
});
