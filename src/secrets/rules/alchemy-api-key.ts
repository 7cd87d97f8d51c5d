import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'alchemy-api-key',
  title: 'Alchemy key',
  provider: 'Alchemy',
  tags: ['operations'],
  keywords: ['alchemy_api', 'alchemy_key', 'alchemyapi', 'alchemy.com'],
  format: { pieces: [{ secret: [run('base64url', 32)] }] },
  near: { words: ['alchemy_api', 'alchemy_key', 'alchemyapi', 'alchemy.com'], within: 60 },
  randomness: { bits: 3.7, mixed: true },
  tier: 'medium',
  why: 'It uses the quota of its owner.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://dashboard.alchemy.com',
  source: { url: 'https://www.alchemy.com/docs/how-to-use-api-keys-in-http-headers', asOf: '2026-11' },
});
