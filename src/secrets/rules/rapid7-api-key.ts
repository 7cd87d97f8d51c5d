import { uuid } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'rapid7-api-key',
  title: 'Rapid7 API key',
  provider: 'Rapid7',
  tags: ['operations'],
  keywords: ['rapid7', 'insight_api_key'],
  format: { pieces: [{ secret: [...uuid] }] },
  near: { words: ['rapid7', 'insight_api_key'], within: 60 },
  tier: 'medium',
  why: 'It reads the list of your open vulnerabilities.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://insight.rapid7.com/platform#/apiKeyManagement',
  source: { url: 'https://docs.rapid7.com/insight/managing-platform-api-keys/', asOf: '2026-11' },
});
