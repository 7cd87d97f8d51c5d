import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'galileo-api-key',
  title: 'Galileo API key',
  provider: 'Galileo',
  tags: ['ml'],
  keywords: ['galileo_api', 'galileo_console', 'rungalileo'],
  format: { pieces: [{ secret: [run('base64url', 43)] }] },
  near: { words: ['galileo_api', 'galileo_console', 'rungalileo'], within: 120 },
  randomness: { bits: 4.0, mixed: true },
  tier: 'medium',
  why: 'It reads and writes the data, models and runs of the workspace.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named GALILEO_API_KEY.',
  link: 'https://app.galileo.ai/settings/api-keys',
  source: { url: 'https://docs.galileo.ai/', asOf: '2026-11' },
});
