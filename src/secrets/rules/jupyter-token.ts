import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'jupyter-token',
  title: 'Jupyter server token',
  provider: 'Jupyter',
  tags: ['ml'],
  keywords: ['token='],
  format: { pieces: [{ oneOf: ['?token=', '&token='] }, { secret: [run('hex', 48)] }], left: 'loose' },
  tier: 'medium',
  why: 'While the server runs and can be reached, it runs any code there.',
  mend: 'Restart the server, which makes a new token, and clear the output that printed the address.',
  link: 'https://jupyter-server.readthedocs.io/en/latest/operators/security.html',
  source: { url: 'https://jupyter-server.readthedocs.io/en/latest/operators/security.html', asOf: '2026-11' },
});
