import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'zapier-webhook',
  title: 'Zapier webhook',
  provider: 'Zapier',
  tags: ['chat'],
  keywords: ['hooks.zapier.com/hooks/catch/'],
  format: {
    pieces: ['hooks.zapier.com/hooks/catch/', { secret: [run('digits', 5, 10), '/', run('lower-alnum', 6, 8)] }],
    right: 'loose',
  },
  tier: 'medium',
  why: 'It starts the zap with data of whoever calls it.',
  mend: 'Make a new catch hook in the zap and switch the old one off.',
  link: 'https://zapier.com/app/zaps',
  source: { url: 'https://help.zapier.com/hc/en-us/articles/8496288690317', asOf: '2026-11' },
});
