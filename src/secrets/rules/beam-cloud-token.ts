import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'beam-cloud-token',
  title: 'Beam token',
  provider: 'Beam',
  tags: ['ml'],
  keywords: ['beam_token', 'beam.cloud', 'beam_auth', 'beta9_token'],
  format: { pieces: [{ secret: [run('base64', 86), '=='] }] },
  near: { words: ['beam_token', 'beam.cloud', 'beam_auth', 'beta9_token'], within: 120 },
  randomness: { bits: 4.3 },
  tier: 'medium',
  why: 'It deploys and calls functions on your bill.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named BEAM_TOKEN.',
  link: 'https://platform.beam.cloud/settings/api-keys',
  source: { url: 'https://docs.beam.cloud/v2/getting-started/installation', asOf: '2026-11' },
});
