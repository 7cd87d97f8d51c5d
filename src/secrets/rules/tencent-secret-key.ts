import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'tencent-secret-key',
  title: 'Tencent Cloud secret key',
  provider: 'Tencent Cloud',
  tags: ['cloud'],
  keywords: ['tencent', 'qcloud', 'akid'],
  format: { pieces: [{ secret: [run('alnum', 32)] }] },
  near: { words: ['tencent', 'qcloud', 'akid'], within: 60 },
  companion: { title: 'secret id', format: { pieces: ['AKID', run('alnum', 32)] }, lines: 4 },
  randomness: { bits: 3.7, mixed: true },
  tier: 'medium',
  why: 'With its id it acts in the account as its owner.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://console.cloud.tencent.com/cam/capi',
  source: { url: 'https://www.tencentcloud.com/document/product/598/32675', asOf: '2026-11' },
});
