import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'dependency-track-key',
  title: 'Dependency-Track API key',
  provider: 'OWASP',
  tags: ['code'],
  keywords: ['odt_'],
  format: { pieces: ['odt_', { optional: [run('alnum', 8), '_'] }, run('alnum', 32, 40)] },
  tier: 'high',
  why: 'It reads the list of your components and their vulnerabilities.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://docs.dependencytrack.org/integrations/rest-api/',
  source: { url: 'https://docs.dependencytrack.org/integrations/rest-api/', asOf: '2026-11' },
});
