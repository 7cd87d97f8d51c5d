import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'alibaba-access-key-secret',
  title: 'Alibaba Cloud access key secret',
  provider: 'Alibaba Cloud',
  tags: ['cloud'],
  keywords: ['alibaba', 'aliyun', 'aliyuncs', 'access_key_secret', 'accesskeysecret', 'alicloud', 'ltai'],
  format: { pieces: [{ secret: [run('alnum', 30)] }] },
  near: {
    words: ['alibaba', 'aliyun', 'aliyuncs', 'access_key_secret', 'accesskeysecret', 'alicloud', 'ltai'],
    within: 120,
  },
  companion: { title: 'access key id', format: { pieces: ['LTAI', run('alnum', 12, 20)] }, lines: 4 },
  randomness: { bits: 3.7, mixed: true },
  tier: 'medium',
  why: 'With its id it acts in the account as its owner.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://ram.console.aliyun.com/manage/ak',
  source: { url: 'https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair', asOf: '2026-11' },
});
