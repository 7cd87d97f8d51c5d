import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'posit-connect-key',
  title: 'Posit Connect key',
  provider: 'Posit Connect',
  tags: ['ml'],
  keywords: ['connect_api_key', 'posit_connect', 'rsconnect', 'rstudio_connect'],
  format: { pieces: [{ secret: [run('alnum', 32)] }] },
  near: { words: ['connect_api_key', 'posit_connect', 'rsconnect', 'rstudio_connect'], within: 120 },
  randomness: { bits: 3.6, mixed: true },
  tier: 'medium',
  why: 'It publishes and reads content as the user.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named CONNECT_API_KEY.',
  link: 'https://docs.posit.co/connect/user/api-keys/',
  source: { url: 'https://docs.posit.co/connect/user/api-keys/', asOf: '2026-11' },
});
