import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'mlflow-default-password',
  title: 'MLflow admin password as it is shipped',
  article: 'an',
  provider: 'MLflow',
  tags: ['ml'],
  keywords: ['password1234'],
  format: {
    pieces: ['admin_password', run('blank', 0, 8), '=', run('blank', 0, 8), { secret: ['password1234'] }],
  },
  onlyIn: ['basic_auth.ini'],
  tier: 'medium',
  why: 'It is in the documentation: whoever reaches the server administers experiments, models and users.',
  mend: 'Set another password before the server starts, from a file outside of the repository that MLFLOW_AUTH_CONFIG_PATH names.',
  link: 'https://mlflow.org/docs/latest/auth/index.html',
  source: { url: 'https://mlflow.org/docs/latest/auth/index.html', asOf: '2026-11' },
});
