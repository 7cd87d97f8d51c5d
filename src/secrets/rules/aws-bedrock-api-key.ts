import { decodeLongTermKey } from '../decoders/bedrock-key.ts';
import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'aws-bedrock-api-key',
  title: 'Amazon Bedrock API key',
  provider: 'Amazon Web Services',
  tags: ['ml', 'cloud'],
  keywords: ['absk'],
  format: { pieces: ['ABSK', run('base64', 109, 269), { optional: [{ oneOf: ['==', '='] }] }] },
  decode: decodeLongTermKey,
  tier: 'high',
  why: 'Whoever has it calls Amazon Bedrock on your account and your bill, and may read what the account stores there.',
  mend: 'Delete the service-specific credential in IAM and keep a new one in a secret named AWS_BEARER_TOKEN_BEDROCK.',
  link: 'https://console.aws.amazon.com/iam/home#/users',
  source: { url: 'https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html', asOf: '2026-11' },
});
