import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'yandex-oauth-token',
  title: 'Yandex OAuth token',
  provider: 'Yandex',
  tags: ['cloud'],
  keywords: ['y0_', 'y1_', 'y2_', 'y3_'],
  format: { pieces: [{ oneOf: ['y0_', 'y1_', 'y2_', 'y3_'] }, run('base64url', 55, 100)] },
  randomness: { bits: 3.9, mixed: true },
  tier: 'high',
  why: 'It acts as its owner, and makes IAM tokens of the cloud.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://id.yandex.ru/security',
  source: { url: 'https://yandex.cloud/en/docs/iam/concepts/authorization/oauth-token', asOf: '2026-11' },
});
