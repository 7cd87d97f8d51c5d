import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'weights-and-biases',
  title: 'Weights & Biases',
  rules: ['wandb-api-key', 'wandb-api-key-v1'],
  hosts: { from: 'text', suffixes: ['api.wandb.ai', '.wandb.io'], usual: 'api.wandb.ai' },
  ask: {
    method: 'POST',
    path: '/graphql',
    basic: ['api', '{secret}'],
    json: '{"query":"query { viewer { username email teams { edges { node { name } } } } }"}',
  },
  live: [{ status: 200, where: [{ at: 'data.viewer.username', exists: true }] }],
  dead: [
    { status: 401 },
    {
      status: 200,
      where: [
        { at: 'data.viewer', missing: true },
        { at: 'data', exists: true },
      ],
    },
  ],
  facts: [
    { name: 'owner', at: 'data.viewer.username' },
    { name: 'teams', at: 'data.viewer.teams.edges[].node.name' },
  ],
  excess: [
    {
      at: 'data.viewer.username',
      exists: true,
      says: 'reads and writes everything of the account: keys of this kind have no scopes',
    },
  ],
  log: {
    text: 'Organisations have audit logs of API calls (Enterprise); else look at runs and artifacts that nobody of yours made.',
    link: 'https://docs.wandb.ai/guides/hosting/monitoring-usage/audit-logging',
  },
  source: { url: 'https://docs.wandb.ai/platform/app/settings-page/user-settings', asOf: '2026-11' },
});
