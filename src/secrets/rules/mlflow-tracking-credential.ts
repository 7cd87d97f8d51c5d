import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'mlflow-tracking-credential',
  title: 'MLflow tracking credential',
  article: 'an',
  provider: 'MLflow',
  tags: ['ml'],
  keywords: ['mlflow_tracking_password', 'mlflow_tracking_token'],
  format: { pieces: [{ secret: [run('dotted', 8, 200)] }] },
  near: { words: ['mlflow_tracking_password', 'mlflow_tracking_token'], within: 60 },
  randomness: { bits: 2.5, mixed: true },
  hostNear: true,
  tier: 'high',
  why: 'It reads and writes experiments and registered models of the tracking server.',
  mend: 'Change the password on the server and set it in the environment of the job only.',
  link: 'https://mlflow.org/docs/latest/auth/index.html',
  source: { url: 'https://mlflow.org/docs/latest/auth/index.html', asOf: '2026-11' },
});
