import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'alibaba-access-key-id',
  title: 'Alibaba Cloud access key id',
  provider: 'Alibaba Cloud',
  tags: ['cloud'],
  keywords: ['ltai'],
  format: { pieces: ['LTAI', run('alnum', 12, 20)] },
  tier: 'low',
  why: 'Alone it opens nothing; it names the account that the secret beside it opens.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://ram.console.aliyun.com/manage/ak',
  source: { url: 'https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair', asOf: '2026-11' },
});
