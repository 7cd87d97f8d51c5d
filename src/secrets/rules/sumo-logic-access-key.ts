import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'sumo-logic-access-key',
  title: 'Sumo Logic access key',
  provider: 'Sumo Logic',
  tags: ['operations'],
  keywords: ['sumologic', 'sumo_logic', 'sumo_access'],
  format: { pieces: [{ secret: [run('alnum', 64)] }] },
  near: { words: ['sumologic', 'sumo_logic', 'sumo_access'], within: 80 },
  randomness: { bits: 3.7, mixed: true },
  tier: 'medium',
  why: 'With its id it reads logs.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://service.sumologic.com/ui/#/preferences',
  source: { url: 'https://help.sumologic.com/docs/manage/security/access-keys/', asOf: '2026-11' },
});
