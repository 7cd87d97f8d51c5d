import { decodeShortTermKey } from '../decoders/bedrock-key.ts';
import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'aws-bedrock-short-term-key',
  title: 'Amazon Bedrock short-term key',
  provider: 'Amazon Web Services',
  tags: ['ml', 'cloud'],
  keywords: ['bedrock-api-key-'],
  format: { pieces: ['bedrock-api-key-', run('base64', 100, 2000), { optional: [{ oneOf: ['==', '='] }] }] },
  decode: decodeShortTermKey,
  tier: 'high',
  why: 'Until it expires (12 hours at most) it calls models on your bill.',
  mend: 'End the session of the role that made it, and clear the output that printed it.',
  link: 'https://console.aws.amazon.com/iam/home',
  source: { url: 'https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html', asOf: '2026-11' },
});
