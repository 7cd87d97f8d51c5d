import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'mlflow-admin-password',
  title: 'MLflow admin password',
  article: 'an',
  provider: 'MLflow',
  tags: ['ml'],
  keywords: ['admin_password'],
  format: {
    pieces: ['admin_password', run('blank', 0, 8), '=', run('blank', 0, 8), { secret: [run('printable', 4, 128)] }],
    right: 'loose',
  },
  onlyIn: ['basic_auth.ini'],
  tier: 'high',
  why: 'It administers the tracking server: experiments, models, users.',
  mend: 'Change the password through the API, and give it to the server through MLFLOW_AUTH_CONFIG_PATH outside the repository.',
  link: 'https://mlflow.org/docs/latest/auth/index.html',
  source: { url: 'https://mlflow.org/docs/latest/auth/index.html', asOf: '2026-11' },
});
