import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'jupyter-legacy-password-hash',
  title: 'Jupyter password hash',
  provider: 'Jupyter',
  tags: ['ml'],
  keywords: ['sha1:'],
  format: { pieces: ['sha1:', run('hex', 12), ':', run('hex', 40)] },
  randomness: { bits: 2.9 },
  tier: 'medium',
  why: 'SHA-1 is fast: the password can be guessed from it without asking the server.',
  mend: 'Set a new password (`jupyter server password`, which makes argon2) and keep the settings out of the repository.',
  link: 'https://jupyter-server.readthedocs.io/en/latest/operators/public-server.html',
  source: { url: 'https://jupyter-notebook.readthedocs.io/en/6.2.0/public_server.html', asOf: '2026-11' },
});
