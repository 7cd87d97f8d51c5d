import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'pagarme-secret-key',
  title: 'Pagar.me secret key',
  provider: 'Pagar.me',
  tags: ['payment'],
  keywords: ['pagarme', 'pagar.me', 'pagar_me'],
  format: { pieces: [{ secret: [{ oneOf: ['sk_', 'sk_test_'] }, run('alnum', 16)] }] },
  near: { words: ['pagarme', 'pagar.me', 'pagar_me'], within: 120 },
  randomness: { bits: 3, mixed: true },
  tier: 'medium',
  why: 'It takes payments, refunds them and moves money of the account.',
  mend: 'Have a new one made under development, keys, and keep that in a secret.',
  link: 'https://id.pagar.me',
  source: { url: 'https://docs.pagar.me/docs/chaves-de-acesso', asOf: '2026-11' },
});
