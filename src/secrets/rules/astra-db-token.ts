import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'astra-db-token',
  title: 'Astra DB token',
  article: 'an',
  provider: 'DataStax',
  tags: ['ml', 'database'],
  keywords: ['astracs:'],
  format: { pieces: ['AstraCS:', run('alnum', 24), ':', run('hex', 64)] },
  tier: 'high',
  why: 'It reads and changes the databases that its role may reach.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named ASTRA_DB_APPLICATION_TOKEN.',
  link: 'https://astra.datastax.com/settings/tokens',
  source: {
    url: 'https://docs.datastax.com/en/astra-db-serverless/administration/manage-application-tokens.html',
    asOf: '2026-11',
  },
});
