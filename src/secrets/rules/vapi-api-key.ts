import { uuid } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'vapi-api-key',
  title: 'Vapi API key',
  provider: 'Vapi',
  tags: ['ml'],
  keywords: ['vapi'],
  format: { pieces: [{ secret: [...uuid] }] },
  near: { words: ['vapi'], within: 120 },
  tier: 'medium',
  why: 'It places calls on your bill and reads their recordings.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named VAPI_API_KEY.',
  link: 'https://dashboard.vapi.ai/',
  source: { url: 'https://docs.vapi.ai/', asOf: '2026-11' },
});
