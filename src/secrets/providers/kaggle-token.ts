import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'kaggle-token',
  title: 'Kaggle (access token)',
  rules: ['kaggle-api-token'],
  hosts: { from: 'fixed', hosts: ['www.kaggle.com'] },
  ask: { path: '/api/v1/kernels/list?mine=true&pageSize=1', headers: { authorization: 'Bearer {secret}' } },
  live: [{ status: 200, where: [{ at: 'text', matches: /^\s*\[\s*[\]{]/ }] }],
  dead: [{ status: 401 }],
  provenFor: 'none',
  log: {
    text: 'Your Work lists data sets, notebooks and submissions; there is no access log.',
    link: 'https://www.kaggle.com/work',
  },
  source: { url: 'https://github.com/Kaggle/kaggle-api/blob/main/docs/README.md', asOf: '2026-11' },
});
