import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'zilliz-api-key',
  title: 'Zilliz Cloud API key',
  provider: 'Zilliz Cloud',
  tags: ['ml'],
  keywords: ['zilliz', 'milvus_token', 'zillizcloud'],
  format: { pieces: [{ secret: [run('hex', 64, 128)] }] },
  near: { words: ['zilliz', 'milvus_token', 'zillizcloud'], within: 120 },
  randomness: { bits: 3.0 },
  tier: 'medium',
  why: 'It reads and changes every collection of the clusters.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named ZILLIZ_API_KEY.',
  link: 'https://cloud.zilliz.com/',
  source: { url: 'https://docs.zilliz.com/docs/manage-api-keys', asOf: '2026-11' },
});
