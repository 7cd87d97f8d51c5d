import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'valohai-token',
  title: 'Valohai token',
  provider: 'Valohai',
  tags: ['ml'],
  keywords: ['valohai'],
  format: { pieces: [{ secret: [run('alnum', 40)] }] },
  near: { words: ['valohai'], within: 120 },
  randomness: { bits: 3.9, mixed: true },
  tier: 'high',
  why: 'It starts runs on your machines and reads their data.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named VALOHAI_API_TOKEN.',
  link: 'https://app.valohai.com/auth/',
  source: { url: 'https://docs.valohai.com/hc/en-us/articles/18704300074513', asOf: '2026-11' },
});
