import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'runpod-api-key',
  title: 'RunPod API key',
  provider: 'RunPod',
  tags: ['ml'],
  keywords: ['rpa_'],
  format: { pieces: ['rpa_', run('upper-alnum', 40), run('alnum', 6)] },
  tier: 'high',
  why: 'It starts GPU machines on your bill and opens the ones that run.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named RUNPOD_API_KEY.',
  link: 'https://console.runpod.io/user/settings',
  source: { url: 'https://docs.runpod.io/get-started/api-keys', asOf: '2026-11' },
});
