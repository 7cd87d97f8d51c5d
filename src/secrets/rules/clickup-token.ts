import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'clickup-token',
  title: 'ClickUp token',
  provider: 'ClickUp',
  tags: ['operations'],
  keywords: ['pk_'],
  format: { pieces: ['pk_', run('digits', 6, 10), '_', run('upper-alnum', 32)] },
  tier: 'high',
  why: 'It reads and changes tasks as its owner.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://app.clickup.com/settings/apps',
  source: { url: 'https://developer.clickup.com/docs/authentication', asOf: '2026-11' },
});
