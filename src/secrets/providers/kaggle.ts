import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'kaggle',
  title: 'Kaggle',
  rules: ['kaggle-json'],
  companion: /^[A-Za-z0-9_-]+$/,
  hosts: { from: 'fixed', hosts: ['www.kaggle.com'] },
  ask: { path: '/api/v1/kernels/list?mine=true&pageSize=1', basic: ['{companion}', '{secret}'] },
  live: [{ status: 200, where: [{ at: 'text', matches: /^\s*\[\s*[\]{]/ }] }],
  dead: [{ status: 401 }],
  excess: [{ at: 'text', exists: true, says: 'acts as the user in everything: keys of this kind have no scopes' }],
  log: {
    text: 'Your Work lists data sets, notebooks and submissions; there is no access log.',
    link: 'https://www.kaggle.com/work',
  },
  source: { url: 'https://www.kaggle.com/docs/api', asOf: '2026-11' },
});
