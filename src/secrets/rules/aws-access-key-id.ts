import { decodeKeyId } from '../decoders/aws-account.ts';
import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'aws-access-key-id',
  title: 'AWS access key id',
  article: 'an',
  provider: 'Amazon Web Services',
  tags: ['ml', 'cloud'],
  keywords: ['akia', 'asia', 'abia', 'acca'],
  format: { pieces: [{ oneOf: ['AKIA', 'ASIA', 'ABIA', 'ACCA'] }, run('base32', 16)] },
  decode: decodeKeyId,
  tier: 'low',
  why: 'Alone it names a key and its account; it opens nothing without the secret half.',
  mend: 'Look for the secret half nearby; if it leaked, deactivate the key.',
  link: 'https://console.aws.amazon.com/iam/home#/security_credentials',
  source: { url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html', asOf: '2026-11' },
});
