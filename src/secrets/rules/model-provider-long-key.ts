import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'model-provider-long-key',
  title: 'key of a model provider',
  provider: 'any',
  tags: ['ml'],
  keywords: ['sk-'],
  // two literals: without a prefix of three characters every rule that knows the provider is more specific
  format: { pieces: ['sk', '-', run('alnum', 48)] },
  randomness: { bits: 4.2, mixed: true },
  tier: 'medium',
  why: 'Several providers of models write their keys so; whoever has it calls them on your bill.',
  mend: 'Revoke it at the provider that it is of, make a new one, and keep that in a secret.',
  link: 'https://owasp.org/www-community/vulnerabilities/Use_of_hard-coded_password',
  source: { url: 'https://platform.moonshot.ai/docs/introduction', asOf: '2026-11' },
});
