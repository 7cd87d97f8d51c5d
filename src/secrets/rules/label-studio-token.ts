import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'label-studio-token',
  title: 'Label Studio token',
  provider: 'Label Studio',
  tags: ['ml'],
  keywords: ['label_studio', 'label-studio', 'labelstudio'],
  format: { pieces: [{ secret: [run('hex', 40)] }] },
  near: { words: ['label_studio', 'label-studio', 'labelstudio'], within: 120 },
  randomness: { bits: 2.9 },
  hostNear: true,
  tier: 'high',
  why: 'It reads and changes tasks, annotations and the storage that the projects are joined to.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named LABEL_STUDIO_API_KEY.',
  link: 'https://labelstud.io/guide/access_tokens',
  source: { url: 'https://labelstud.io/guide/access_tokens', asOf: '2026-11' },
});
