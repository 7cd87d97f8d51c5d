import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'ubidots-token',
  title: 'Ubidots token',
  provider: 'Ubidots',
  tags: ['operations'],
  keywords: ['bbff-'],
  // what an account has, and the longer one that its API key is exchanged for
  format: { pieces: ['BBFF-', run('alnum', 30), { optional: [run('alnum', 25)] }] },
  tier: 'high',
  why: 'It reads and writes the data of all devices of the account.',
  mend: 'Delete it under API credentials, make a new one, and keep that in a secret.',
  link: 'https://industrial.ubidots.com',
  source: { url: 'https://docs.ubidots.com/v1.6/reference/authentication', asOf: '2026-11' },
});
