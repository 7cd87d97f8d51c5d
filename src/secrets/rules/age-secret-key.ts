import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'age-secret-key',
  title: 'age secret key',
  provider: 'age',
  tags: ['key'],
  keywords: ['age-secret-key-1'],
  format: { pieces: ['AGE-SECRET-KEY-1', run('upper-alnum', 58)] },
  tier: 'high',
  why: 'It decrypts everything that was encrypted to it.',
  mend: 'Make a new key, encrypt everything again, and change what was inside.',
  link: 'https://github.com/FiloSottile/age',
  source: { url: 'https://github.com/C2SP/C2SP/blob/main/age.md', asOf: '2026-11' },
});
