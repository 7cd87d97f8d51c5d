import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'make-webhook',
  title: 'Make webhook',
  provider: 'Make',
  tags: ['chat'],
  keywords: ['make.com/', 'integromat.com/'],
  format: {
    pieces: [
      {
        oneOf: [
          'hook.eu1.make.com/',
          'hook.eu2.make.com/',
          'hook.us1.make.com/',
          'hook.us2.make.com/',
          'hook.integromat.com/',
        ],
      },
      { secret: [run('base36', 32)] },
    ],
  },
  tier: 'medium',
  why: 'It starts the scenario with data of whoever calls it.',
  mend: 'Make a new webhook in the scenario and delete the old one.',
  link: 'https://www.make.com/en/login',
  source: { url: 'https://help.make.com/webhooks', asOf: '2026-11' },
});
