import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'google-api-key',
  title: 'Google API key',
  provider: 'Google',
  tags: ['ml', 'cloud'],
  keywords: ['aiza'],
  format: { pieces: ['AIza', run('base64url', 35)] },
  tier: 'high',
  why: 'Unless it is restricted it calls every API that the project has switched on, Gemini among them, on your bill.',
  mend: 'Restrict or delete it on the linked page, make a new one restricted to one API, and keep that in a secret.',
  link: 'https://console.cloud.google.com/apis/credentials',
  source: { url: 'https://cloud.google.com/docs/authentication/api-keys', asOf: '2026-11' },
});
