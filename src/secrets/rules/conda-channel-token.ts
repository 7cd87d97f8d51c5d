import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'conda-channel-token',
  title: 'token of a conda channel',
  provider: 'Anaconda',
  tags: ['ml', 'registry'],
  keywords: ['anaconda.org/t/', 'anaconda.cloud/t/', 'anaconda.com/t/', 'binstar.org/t/'],
  format: {
    pieces: [
      { oneOf: ['anaconda.org/t/', 'anaconda.cloud/t/', 'anaconda.com/t/', 'binstar.org/t/'] },
      { secret: [run('dashed', 20, 120)] },
    ],
    left: 'loose',
  },
  randomness: { bits: 2.9 },
  tier: 'high',
  why: 'It downloads the packages of the account and, where its scopes say so, publishes others in their place.',
  mend: 'Revoke it on the linked page, make a new one, and let `anaconda login` or `conda token set` keep it outside of the repository.',
  link: 'https://anaconda.org/settings/access',
  source: { url: 'https://www.anaconda.com/docs/tools/anaconda-org/user-guide/work-with-accounts', asOf: '2026-11' },
});
