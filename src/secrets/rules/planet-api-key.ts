import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'planet-api-key',
  title: 'Planet API key',
  provider: 'Planet',
  tags: ['ml'],
  keywords: ['plak'],
  format: { pieces: ['PLAK', run('hex', 32)] },
  tier: 'high',
  why: 'It orders imagery on your bill.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named PL_API_KEY.',
  link: 'https://www.planet.com/account/',
  source: { url: 'https://docs.planet.com/develop/authentication/', asOf: '2026-11' },
});
