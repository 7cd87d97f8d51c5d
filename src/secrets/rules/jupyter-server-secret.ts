import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'jupyter-server-secret',
  title: 'Jupyter server token',
  provider: 'Jupyter',
  tags: ['ml'],
  keywords: [
    'serverapp.token',
    'notebookapp.token',
    'identityprovider.token',
    'serverapp.password',
    'notebookapp.password',
    'jupyter_token',
    'jupyterhub_api_token',
  ],
  format: { pieces: [{ secret: [run('dotted', 8, 128)] }] },
  near: {
    words: [
      'serverapp.token',
      'notebookapp.token',
      'identityprovider.token',
      'serverapp.password',
      'notebookapp.password',
      'jupyter_token',
      'jupyterhub_api_token',
    ],
    within: 40,
  },
  randomness: { bits: 2.8, mixed: true },
  tier: 'medium',
  why: 'Whoever reaches the server runs code on it.',
  mend: 'Change the token, restart the server, and give the token through the environment.',
  link: 'https://jupyter-server.readthedocs.io/en/latest/operators/security.html',
  source: { url: 'https://jupyter-server.readthedocs.io/en/latest/operators/security.html', asOf: '2026-11' },
});
