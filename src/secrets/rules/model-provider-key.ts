import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'model-provider-key',
  title: 'key of a model provider',
  provider: 'any',
  tags: ['ml'],
  keywords: ['sk-'],
  format: { pieces: ['sk-', run('hex', 32)] },
  randomness: { bits: 2.9, mixed: true },
  tier: 'medium',
  why: 'Several providers of models write their keys so; whoever has it calls them on your bill.',
  mend: 'Revoke it at the provider that it is of, make a new one, and keep that in a secret.',
  link: 'https://owasp.org/www-community/vulnerabilities/Use_of_hard-coded_password',
  source: { url: 'https://api-docs.deepseek.com/', asOf: '2026-11' },
});
