import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'docker-config-auth',
  title: 'sign-in of a container registry',
  provider: 'Docker',
  tags: ['registry'],
  keywords: ['"auth"'],
  format: {
    pieces: [
      '"auth"',
      run('space', 0, 4),
      ':',
      run('space', 0, 4),
      '"',
      { secret: [run('base64', 16, 1200), { optional: ['='] }, { optional: ['='] }] },
      '"',
    ],
    left: 'loose',
    right: 'loose',
  },
  randomness: { bits: 3.0, mixed: true },
  tier: 'medium',
  why: 'It is user name and password of the registry, merely encoded.',
  mend: 'Revoke that sign-in at the registry, and use a credential helper: `docker login` then writes no secret.',
  link: 'https://hub.docker.com/settings/security',
  source: { url: 'https://docs.docker.com/reference/cli/docker/login/', asOf: '2026-11' },
});
