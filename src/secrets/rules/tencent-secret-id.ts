import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'tencent-secret-id',
  title: 'Tencent Cloud secret id',
  provider: 'Tencent Cloud',
  tags: ['cloud'],
  keywords: ['akid'],
  format: { pieces: ['AKID', run('alnum', 32)] },
  tier: 'low',
  why: 'Alone it opens nothing; it names the account that the secret beside it opens.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://console.cloud.tencent.com/cam/capi',
  source: { url: 'https://www.tencentcloud.com/document/product/598/32675', asOf: '2026-11' },
});
