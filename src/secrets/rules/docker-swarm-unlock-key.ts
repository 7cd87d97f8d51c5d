import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'docker-swarm-unlock-key',
  title: 'Docker Swarm unlock key',
  provider: 'Docker',
  tags: ['cloud'],
  keywords: ['swmkey-1-'],
  format: { pieces: ['SWMKEY-1-', run('base64', 43)] },
  tier: 'high',
  why: 'It decrypts what the managers of the swarm keep, secrets included.',
  mend: 'Rotate it with `docker swarm unlock-key --rotate`.',
  link: 'https://docs.docker.com/engine/swarm/swarm_manager_locking/',
  source: { url: 'https://docs.docker.com/engine/swarm/swarm_manager_locking/', asOf: '2026-11' },
});
