import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'semgrep-token',
  title: 'Semgrep token',
  provider: 'Semgrep',
  tags: ['code'],
  keywords: ['semgrep'],
  format: { pieces: [{ secret: [run('hex', 64)] }] },
  near: { words: ['semgrep'], within: 40 },
  randomness: { bits: 2.9, mixed: true },
  tier: 'medium',
  why: 'It reads findings and uploads results in the name of the organisation.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://semgrep.dev/orgs/-/settings/tokens',
  source: { url: 'https://semgrep.dev/docs/deployment/add-semgrep-to-ci', asOf: '2026-11' },
});
