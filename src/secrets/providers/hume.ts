import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'hume',
  title: 'Hume AI',
  rules: ['hume-api-key'],
  hosts: { from: 'fixed', hosts: ['api.hume.ai'] },
  ask: { path: '/v0/evi/configs?page_size=1', headers: { 'x-hume-api-key': '{secret}' } },
  live: [{ status: 200, where: [{ at: 'configs_page', exists: true }] }],
  dead: [{ status: 401 }],
  facts: [{ name: 'configurations', at: 'configs_page[].name' }],
  source: { url: 'https://dev.hume.ai/reference/empathic-voice-interface-evi/configs/list-configs', asOf: '2026-11' },
});
