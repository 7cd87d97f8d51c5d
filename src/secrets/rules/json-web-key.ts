import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'json-web-key',
  title: 'private JSON Web Key',
  provider: 'any',
  tags: ['key'],
  // in JSON that stands in JSON the quotes are escaped
  keywords: ['"d"', '"d\\'],
  format: {
    pieces: [
      '"d',
      run('escape', 0, 7),
      '"',
      run('space', 0, 2),
      ':',
      run('space', 0, 2),
      run('escape', 0, 7),
      '"',
      { secret: [run('base64url', 42, 700)] },
      run('escape', 0, 7),
      '"',
    ],
    left: 'loose',
    right: 'loose',
  },
  companion: {
    title: 'key type',
    format: { pieces: ['"kty', run('escape', 0, 7), '"'], left: 'loose', right: 'loose' },
    lines: 12,
  },
  randomness: { bits: 4.0, mixed: true },
  tier: 'low',
  why: 'Whoever has it signs tokens as its owner, or decrypts what was meant for him.',
  mend: 'Make a new key, publish its public half, and withdraw the old one from the key set.',
  link: 'https://www.rfc-editor.org/rfc/rfc7517',
  source: { url: 'https://www.rfc-editor.org/rfc/rfc7518', asOf: '2026-11' },
});
