import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'helicone-api-key',
  title: 'Helicone API key',
  provider: 'Helicone',
  tags: ['ml'],
  keywords: ['sk-helicone-'],
  format: {
    pieces: [
      'sk-helicone-',
      { optional: ['eu-'] },
      run('lower-alnum', 7),
      '-',
      run('lower-alnum', 7),
      '-',
      run('lower-alnum', 7),
      '-',
      run('lower-alnum', 7),
    ],
  },
  tier: 'high',
  why: 'It reads the requests and answers that were logged.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named HELICONE_API_KEY.',
  link: 'https://us.helicone.ai/settings/api-keys',
  source: { url: 'https://docs.helicone.ai/helicone-headers/helicone-auth', asOf: '2026-11' },
});
