import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'langsmith-legacy-key',
  title: 'LangSmith API key',
  provider: 'LangSmith',
  tags: ['ml'],
  keywords: ['ls__'],
  format: { pieces: ['ls__', run('hex', 32)] },
  randomness: { bits: 2.9 },
  tier: 'high',
  why: 'It reads and writes traces, data sets and prompts of the workspace.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named LANGSMITH_API_KEY.',
  link: 'https://smith.langchain.com/settings',
  source: {
    url: 'https://docs.smith.langchain.com/administration/how_to_guides/organization_management/create_account_api_key',
    asOf: '2026-11',
  },
});
