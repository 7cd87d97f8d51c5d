import { uuid } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'volcengine-ark-key',
  title: 'Volcengine Ark API key',
  provider: 'Volcengine Ark',
  tags: ['ml'],
  keywords: ['volcengine', 'volces.com', 'volc_', 'doubao'],
  format: { pieces: [{ secret: [...uuid] }] },
  near: { words: ['volcengine', 'volces.com', 'volc_', 'doubao'], within: 120 },
  tier: 'medium',
  why: 'Whoever has it calls Volcengine Ark on your account and your bill, and may read what the account stores there.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named ARK_API_KEY.',
  link: 'https://console.volcengine.com/ark',
  source: { url: 'https://www.volcengine.com/docs/82379/1541594', asOf: '2026-11' },
});
