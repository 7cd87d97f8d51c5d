import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'elasticsearch-api-key',
  title: 'Elasticsearch API key',
  provider: 'Elastic',
  tags: ['database'],
  keywords: ['elastic', 'es_api_key', 'kibana'],
  format: { pieces: [{ secret: [run('base64', 58, 60), { optional: ['='] }, { optional: ['='] }] }] },
  near: { words: ['elastic', 'es_api_key', 'kibana'], within: 80 },
  randomness: { bits: 3.7, mixed: true },
  tier: 'medium',
  why: 'It reads and writes the indices that its role allows.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://www.elastic.co/docs/deploy-manage/api-keys/elasticsearch-api-keys',
  source: { url: 'https://www.elastic.co/docs/deploy-manage/api-keys/elasticsearch-api-keys', asOf: '2026-11' },
});
