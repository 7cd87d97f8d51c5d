import { run, uuid } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'scaleway-secret-key',
  title: 'Scaleway secret key',
  provider: 'Scaleway',
  tags: ['cloud'],
  keywords: ['scw_secret_key', 'scaleway', 'scw_'],
  format: { pieces: [{ secret: [...uuid] }] },
  near: { words: ['scw_secret_key', 'scaleway', 'scw_'], within: 60 },
  companion: { title: 'access key', format: { pieces: ['SCW', run('upper-alnum', 17)] }, lines: 4 },
  tier: 'medium',
  why: 'It creates, reads and deletes machines and data of the project.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://console.scaleway.com/iam/api-keys',
  source: { url: 'https://www.scaleway.com/en/docs/iam/how-to/create-api-keys/', asOf: '2026-11' },
});
