import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'jupyter-password-hash',
  title: 'Jupyter password hash',
  provider: 'Jupyter',
  tags: ['ml'],
  keywords: ['argon2:$argon2'],
  format: {
    pieces: [
      { oneOf: ['argon2:$argon2id$v=19$m=', 'argon2:$argon2i$v=19$m='] },
      run('digits', 1, 8),
      ',t=',
      run('digits', 1, 4),
      ',p=',
      run('digits', 1, 3),
      '$',
      { secret: [run('crypt', 11, 64), '$', run('crypt', 22, 128)] },
    ],
  },
  tier: 'medium',
  why: 'A weak password can be guessed from it without asking the server.',
  mend: 'Set a new password (`jupyter server password`) and keep jupyter_server_config.json out of the repository.',
  link: 'https://jupyter-server.readthedocs.io/en/latest/operators/public-server.html',
  source: { url: 'https://jupyter-server.readthedocs.io/en/latest/operators/public-server.html', asOf: '2026-11' },
});
