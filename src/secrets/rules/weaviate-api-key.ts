import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'weaviate-api-key',
  title: 'Weaviate API key',
  provider: 'Weaviate',
  tags: ['ml'],
  keywords: ['weaviate', 'wcd_api', 'wcs_api'],
  format: { pieces: [{ secret: [run('base64', 36, 160), { optional: [{ oneOf: ['==', '='] }] }] }] },
  near: { words: ['weaviate', 'wcd_api', 'wcs_api'], within: 120 },
  randomness: { bits: 3.9, mixed: true },
  tier: 'medium',
  why: 'It reads and changes every collection of the cluster.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named WEAVIATE_API_KEY.',
  link: 'https://console.weaviate.cloud/',
  source: { url: 'https://docs.weaviate.io/cloud/manage-clusters/connect', asOf: '2026-11' },
});
