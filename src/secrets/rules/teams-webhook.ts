import { run, uuid } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'teams-webhook',
  title: 'Microsoft Teams webhook',
  provider: 'Microsoft',
  tags: ['chat'],
  keywords: ['office.com/webhook'],
  format: {
    pieces: [
      { oneOf: ['.webhook.office.com/webhookb2/', 'outlook.office.com/webhook/'] },
      { secret: [...uuid, '@', ...uuid, '/IncomingWebhook/', run('alnum', 32), '/', ...uuid] },
    ],
    left: 'loose',
    right: 'loose',
  },
  tier: 'high',
  why: 'It writes messages into the channel that look like yours.',
  mend: 'Remove the connector from the channel and make a new one.',
  link: 'https://learn.microsoft.com/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook',
  source: {
    url: 'https://learn.microsoft.com/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook',
    asOf: '2026-11',
  },
});
