import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'xata-api-key',
  title: 'Xata API key',
  provider: 'Xata',
  tags: ['database'],
  keywords: ['xau_'],
  format: { pieces: ['xau_', run('alnum', 29, 40)] },
  randomness: { bits: 3.4, mixed: true },
  tier: 'high',
  why: 'It reads and writes the databases of its owner.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://app.xata.io/settings',
  source: { url: 'https://xata.io/docs/concepts/api-keys', asOf: '2026-11' },
});
