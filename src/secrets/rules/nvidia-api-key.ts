import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'nvidia-api-key',
  title: 'NVIDIA API key',
  article: 'an',
  provider: 'NVIDIA',
  tags: ['ml'],
  keywords: ['nvapi-'],
  format: { pieces: ['nvapi-', run('base64url', 64)] },
  tier: 'high',
  why: 'Whoever has it calls NVIDIA NGC and NIM on your account and your bill, and may read what the account stores there.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named NVIDIA_API_KEY.',
  link: 'https://org.ngc.nvidia.com/setup',
  source: { url: 'https://docs.nvidia.com/ngc/gpu-cloud/ngc-user-guide/index.html', asOf: '2026-11' },
});
