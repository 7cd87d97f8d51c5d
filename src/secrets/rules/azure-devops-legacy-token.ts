import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'azure-devops-legacy-token',
  title: 'Azure DevOps token of the old form',
  provider: 'Microsoft',
  tags: ['code'],
  keywords: [
    'azure_devops',
    'azure-devops',
    'azuredevops',
    'ado_pat',
    'ado_token',
    'dev.azure.com',
    'visualstudio.com',
    'vsts',
    'vss_nuget',
  ],
  format: { pieces: [{ secret: [run('base36', 52)] }] },
  near: {
    words: [
      'azure_devops',
      'azure-devops',
      'azuredevops',
      'ado_pat',
      'ado_token',
      'dev.azure.com',
      'visualstudio.com',
      'vsts',
      'vss_nuget',
    ],
    within: 150,
  },
  checksum: { spread: 'azure-devops', lengths: [] },
  randomness: { bits: 3.7, mixed: true },
  tier: 'medium',
  why: 'It reads and pushes code and runs pipelines as its owner.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://dev.azure.com',
  source: {
    url: 'https://learn.microsoft.com/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate',
    asOf: '2026-11',
  },
});
