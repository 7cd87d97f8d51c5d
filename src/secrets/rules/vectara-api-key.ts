import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'vectara-api-key',
  title: 'Vectara API key',
  provider: 'Vectara',
  tags: ['ml'],
  keywords: ['zut_', 'zqt_', 'zwt_'],
  format: { pieces: [{ oneOf: ['zut_', 'zqt_', 'zwt_'] }, run('base64url', 36)] },
  randomness: { bits: 3.6, mixed: true },
  tier: 'high',
  why: 'It reads or changes the corpora that it may reach.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named VECTARA_API_KEY.',
  link: 'https://console.vectara.com/console/apiAccess/',
  source: { url: 'https://docs.vectara.com/docs/deploy-and-scale/authentication/api-key-management', asOf: '2026-11' },
});
