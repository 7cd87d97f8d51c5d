import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'azure-devops-token',
  title: 'Azure DevOps token',
  provider: 'Microsoft',
  tags: ['code'],
  keywords: ['azdo'],
  format: { pieces: [run('alnum', 76), 'AZDO', run('alnum', 4)] },
  tier: 'high',
  why: 'It reads and pushes code and runs pipelines as its owner.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://dev.azure.com',
  source: {
    url: 'https://learn.microsoft.com/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate',
    asOf: '2026-11',
  },
});
