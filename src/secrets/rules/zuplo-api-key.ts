import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'zuplo-api-key',
  title: 'Zuplo API key',
  provider: 'Zuplo',
  tags: ['operations'],
  keywords: ['zpka_'],
  format: { pieces: ['zpka_', run('alnum', 32), '_', run('hex', 8)] },
  checksum: { encoding: 'hex', digits: 8, from: 'prefix', gap: 1 },
  tier: 'high',
  why: 'It calls the API that the gateway guards.',
  mend: 'Delete the key of the consumer on the linked page and make a new one.',
  link: 'https://portal.zuplo.com/',
  source: { url: 'https://zuplo.com/docs/articles/api-key-leak-detection', asOf: '2026-11' },
});
