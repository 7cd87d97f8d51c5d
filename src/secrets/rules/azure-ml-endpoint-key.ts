import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'azure-ml-endpoint-key',
  title: 'Azure ML endpoint key',
  provider: 'Microsoft Azure',
  tags: ['ml', 'cloud'],
  keywords: ['azureml', 'azure_ml', 'inference.ml.azure.com'],
  format: { pieces: [{ secret: [run('alnum', 32)] }] },
  near: { words: ['azureml', 'azure_ml', 'inference.ml.azure.com'], within: 120 },
  randomness: { bits: 3.6, mixed: true },
  tier: 'medium',
  why: 'It calls the online endpoint and what the model behind it may reach.',
  mend: 'Regenerate the key of the endpoint and prefer Microsoft Entra tokens.',
  link: 'https://ml.azure.com/',
  source: {
    url: 'https://learn.microsoft.com/azure/machine-learning/how-to-authenticate-online-endpoint',
    asOf: '2026-11',
  },
});
