import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'ngc-legacy-key',
  title: 'NVIDIA NGC key',
  article: 'an',
  provider: 'NVIDIA',
  tags: ['ml'],
  keywords: ['ngc_api', 'ngc_cli', 'ngc_key', 'nvcr.io', 'ngc.nvidia'],
  format: { pieces: [{ secret: [run('alnum', 84)] }] },
  near: { words: ['ngc_api', 'ngc_cli', 'ngc_key', 'nvcr.io', 'ngc.nvidia'], within: 120 },
  randomness: { bits: 4.2 },
  tier: 'high',
  why: 'Whoever has it calls NVIDIA on your account and your bill, and may read what the account stores there.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named NGC_API_KEY.',
  link: 'https://org.ngc.nvidia.com/setup',
  source: { url: 'https://docs.nvidia.com/ngc/gpu-cloud/ngc-user-guide/index.html', asOf: '2026-11' },
});
