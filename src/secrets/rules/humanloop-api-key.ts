import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'humanloop-api-key',
  title: 'Humanloop API key',
  provider: 'Humanloop',
  tags: ['ml'],
  keywords: ['hl_sk_'],
  format: { pieces: ['hl_sk_', run('hex', 48)] },
  tier: 'high',
  why: 'It reads prompts and logs of the organization.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named HUMANLOOP_API_KEY.',
  link: 'https://app.humanloop.com/account/api-keys',
  source: { url: 'https://humanloop.com/docs', asOf: '2026-11' },
});
