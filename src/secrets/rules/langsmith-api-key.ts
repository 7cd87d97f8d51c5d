import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'langsmith-api-key',
  title: 'LangSmith API key',
  provider: 'LangChain',
  tags: ['ml'],
  keywords: ['lsv2_'],
  format: { pieces: [{ oneOf: ['lsv2_pt_', 'lsv2_sk_'] }, run('hex', 32), '_', run('hex', 10)] },
  tier: 'high',
  why: 'It reads traces, prompts and data sets of the workspace, which hold what users typed.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named LANGSMITH_API_KEY.',
  link: 'https://smith.langchain.com/settings',
  source: {
    url: 'https://docs.smith.langchain.com/administration/how_to_guides/organization_management/create_account_api_key',
    asOf: '2026-11',
  },
});
