import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'google-chat-webhook',
  title: 'Google Chat webhook',
  provider: 'Google',
  tags: ['chat'],
  keywords: ['chat.googleapis.com/v1/spaces/'],
  format: {
    pieces: [
      'chat.googleapis.com/v1/spaces/',
      run('base64url', 6, 30),
      '/messages?key=AIza',
      run('base64url', 35),
      '&token=',
      { secret: [run('base64url', 40, 60)] },
    ],
    right: 'loose',
  },
  tier: 'high',
  why: 'It writes messages into the space.',
  mend: 'Delete the webhook in the settings of the space and make a new one.',
  link: 'https://chat.google.com',
  source: { url: 'https://developers.google.com/workspace/chat/quickstart/webhooks', asOf: '2026-11' },
});
