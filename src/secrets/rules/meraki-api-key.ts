import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'meraki-api-key',
  title: 'Meraki API key',
  provider: 'Cisco',
  tags: ['operations'],
  keywords: ['meraki'],
  format: { pieces: [{ secret: [run('hex', 40)] }] },
  near: { words: ['meraki'], within: 60 },
  randomness: { bits: 2.9, mixed: true },
  tier: 'medium',
  why: 'It changes the network of the organisation.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://developer.cisco.com/meraki/api-v1/authorization/',
  source: { url: 'https://developer.cisco.com/meraki/api-v1/authorization/', asOf: '2026-11' },
});
