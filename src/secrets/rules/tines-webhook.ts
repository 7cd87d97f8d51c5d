import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'tines-webhook',
  title: 'Tines webhook',
  provider: 'Tines',
  tags: ['operations'],
  keywords: ['.tines.com/webhook/'],
  format: { pieces: ['.tines.com/webhook/', { secret: [run('hex', 32), '/', run('hex', 32)] }], left: 'loose' },
  tier: 'high',
  why: 'It starts the story with data of whoever calls it.',
  mend: 'Give the webhook a new path and secret.',
  link: 'https://www.tines.com/docs/actions/types/webhook/',
  source: { url: 'https://www.tines.com/docs/actions/types/webhook/', asOf: '2026-11' },
});
