import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'netlify-token',
  title: 'Netlify token',
  provider: 'Netlify',
  tags: ['cloud'],
  keywords: ['nfp_'],
  format: { pieces: ['nfp_', run('alnum', 36)] },
  tier: 'high',
  why: 'It deploys sites and reads their environment variables.',
  mend: 'Delete it on the linked page.',
  link: 'https://app.netlify.com/user/applications',
  source: { url: 'https://docs.netlify.com/api/get-started/', asOf: '2026-11' },
});
