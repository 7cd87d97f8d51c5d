import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'box-client-secret',
  title: 'Box client secret',
  provider: 'Box',
  tags: ['operations'],
  keywords: ['box_client_secret', 'box_developer_token', 'boxappsettings', 'box_secret', 'box_access_token'],
  format: { pieces: [{ secret: [run('alnum', 32)] }] },
  near: {
    words: ['box_client_secret', 'box_developer_token', 'boxappsettings', 'box_secret', 'box_access_token'],
    within: 120,
  },
  randomness: { bits: 3.7, mixed: true },
  tier: 'medium',
  why: 'It reads and writes files as the app may.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://app.box.com/developers/console',
  source: { url: 'https://developer.box.com/guides/authentication/', asOf: '2026-11' },
});
