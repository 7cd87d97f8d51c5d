import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'assemblyai',
  title: 'AssemblyAI',
  rules: ['assemblyai-api-key'],
  hosts: { from: 'fixed', hosts: ['api.assemblyai.com', 'api.eu.assemblyai.com'] },
  ask: { path: '/v2/transcript?limit=1', headers: { authorization: '{secret}' } },
  live: [{ status: 200, where: [{ at: 'page_details', exists: true }] }],
  dead: [{ status: 401 }],
  excess: [{ at: 'page_details', exists: true, says: 'reads every transcript of the account' }],
  source: { url: 'https://www.assemblyai.com/docs/api-reference/transcripts/list', asOf: '2026-11' },
});
