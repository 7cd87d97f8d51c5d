import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'portainer-token',
  title: 'Portainer token',
  provider: 'Portainer',
  tags: ['cloud'],
  keywords: ['ptr_'],
  format: { pieces: ['ptr_', run('base64', 43), '='] },
  tier: 'high',
  why: 'It starts containers on the machines that Portainer manages.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://docs.portainer.io/api/access',
  source: { url: 'https://docs.portainer.io/api/access', asOf: '2026-11' },
});
