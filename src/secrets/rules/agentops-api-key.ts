import { uuid } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'agentops-api-key',
  title: 'AgentOps API key',
  provider: 'AgentOps',
  tags: ['ml'],
  keywords: ['agentops'],
  format: { pieces: [{ secret: [...uuid] }] },
  near: { words: ['agentops'], within: 120 },
  tier: 'medium',
  why: 'It writes and reads traces of agents.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named AGENTOPS_API_KEY.',
  link: 'https://app.agentops.ai/settings/projects',
  source: { url: 'https://docs.agentops.ai/', asOf: '2026-11' },
});
