import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'convex-deploy-key',
  title: 'Convex deploy key',
  provider: 'Convex',
  tags: ['database'],
  keywords: ['prod:', 'dev:', 'preview:'],
  format: {
    pieces: [
      { oneOf: ['prod:', 'dev:', 'preview:'] },
      run('base64url', 6, 40),
      '|',
      { secret: [run('base64', 80, 300), { optional: ['='] }, { optional: ['='] }] },
    ],
  },
  tier: 'high',
  why: 'It deploys functions and reads the data of the project.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://dashboard.convex.dev',
  source: { url: 'https://docs.convex.dev/cli/deploy-key-types', asOf: '2026-11' },
});
