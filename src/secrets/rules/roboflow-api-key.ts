import { decodeRoboflowKey } from '../decoders/roboflow-key.ts';
import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'roboflow-api-key',
  title: 'Roboflow API key',
  provider: 'Roboflow',
  tags: ['ml'],
  keywords: ['roboflow'],
  format: { pieces: [{ secret: [run('alnum', 20)] }] },
  near: { words: ['roboflow'], within: 120 },
  decode: decodeRoboflowKey,
  randomness: { bits: 3.2, mixed: true },
  tier: 'high',
  why: 'It reads and changes data sets and models of the workspace.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named ROBOFLOW_API_KEY.',
  link: 'https://app.roboflow.com/settings/api',
  source: { url: 'https://docs.roboflow.com/api-reference/authentication', asOf: '2026-11' },
});
