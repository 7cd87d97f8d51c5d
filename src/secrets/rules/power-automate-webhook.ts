import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'power-automate-webhook',
  title: 'Power Automate address',
  provider: 'Microsoft',
  tags: ['chat'],
  keywords: ['/paths/invoke'],
  format: {
    pieces: [
      '/triggers/',
      run('base64url', 3, 60),
      '/paths/invoke?',
      run('query', 10, 200),
      'sig=',
      { secret: [run('base64url', 43)] },
    ],
    left: 'loose',
  },
  tier: 'high',
  why: 'It starts the flow, with whatever rights the flow has.',
  mend: 'Regenerate the access key of the workflow on the linked page.',
  link: 'https://make.powerautomate.com',
  source: { url: 'https://learn.microsoft.com/azure/logic-apps/logic-apps-securing-a-logic-app', asOf: '2026-11' },
});
