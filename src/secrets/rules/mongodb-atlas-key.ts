import { uuid } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'mongodb-atlas-key',
  title: 'MongoDB Atlas private key',
  provider: 'MongoDB',
  tags: ['database'],
  keywords: ['mongodb_atlas', 'mongodbatlas', 'atlas_private_key', 'atlas'],
  format: { pieces: [{ secret: [...uuid] }] },
  near: { words: ['mongodb_atlas', 'mongodbatlas', 'atlas_private_key', 'atlas'], within: 60 },
  tier: 'medium',
  why: 'It changes clusters, users and network rules of the project.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://cloud.mongodb.com',
  source: { url: 'https://www.mongodb.com/docs/atlas/configure-api-access/', asOf: '2026-11' },
});
