import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'firebase-server-key',
  title: 'Firebase server key',
  provider: 'Google',
  tags: ['operations'],
  keywords: [':apa91b'],
  format: { pieces: ['AAAA', run('base64url', 7), ':APA91b', run('base64url', 134)] },
  tier: 'high',
  why: 'It sends notifications to every user of the app.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://console.firebase.google.com',
  source: { url: 'https://firebase.google.com/docs/cloud-messaging/auth-server', asOf: '2026-11' },
});
