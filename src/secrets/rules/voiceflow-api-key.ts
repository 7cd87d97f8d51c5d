import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'voiceflow-api-key',
  title: 'Voiceflow API key',
  provider: 'Voiceflow',
  tags: ['ml'],
  keywords: ['vf.dm.', 'vf.ws.'],
  format: { pieces: [{ oneOf: ['VF.DM.', 'VF.WS.'] }, run('hex', 24), '.', run('alnum', 16)] },
  tier: 'high',
  why: 'Whoever has it calls Voiceflow on your account and your bill, and may read what the account stores there.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named VOICEFLOW_API_KEY.',
  link: 'https://creator.voiceflow.com/',
  source: { url: 'https://docs.voiceflow.com/reference/authentication', asOf: '2026-11' },
});
