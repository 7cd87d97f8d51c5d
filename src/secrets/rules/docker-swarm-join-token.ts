import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'docker-swarm-join-token',
  title: 'Docker Swarm join token',
  provider: 'Docker',
  tags: ['cloud'],
  keywords: ['swmtkn-1-'],
  format: { pieces: ['SWMTKN-1-', run('base36', 50), '-', run('base36', 25)] },
  tier: 'high',
  why: 'It joins a machine to the swarm, as a manager too.',
  mend: 'Rotate it with `docker swarm join-token --rotate worker` (and `manager`).',
  link: 'https://docs.docker.com/reference/cli/docker/swarm/join-token/',
  source: { url: 'https://docs.docker.com/reference/cli/docker/swarm/join-token/', asOf: '2026-11' },
});
