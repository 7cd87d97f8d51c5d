import { describe, expect, it } from 'vitest';
import { exampleOf, seeded } from './example.ts';
import { run } from './format.ts';
import { notDrawnBecause } from './not-drawn.ts';
import { rules } from './rules/registry.ts';

const format = { pieces: ['abc_', 'live_', run('alnum', 10, 60)] } as const;
const because = (body: string) => notDrawnBecause(format, `abc_live_${body}`);

describe('notDrawnBecause', () => {
  it.each([
    ['a block', 'a1b2c3a1b2c3a1b2c3a1b2c3', 'its characters repeat as a block'],
    ['a block cut off, in two cases', 'Tok3nTok3nTok3nTOK3NTok3nTo', 'its characters repeat as a block'],
    ['one character', 'a'.repeat(24), 'its characters repeat as a block'],
    ['few characters', 'abbabaabbaababbabaabb', 'it has only a few different characters'],
    [
      'the alphabet',
      'AbCdEfGhIjKlMnOpQrStUvWxYz',
      'its characters follow each other in the alphabet or on the keyboard',
    ],
    [
      'the keyboard',
      'qwertyuiopasdfghjklzxcvbnm',
      'its characters follow each other in the alphabet or on the keyboard',
    ],
    ['two sequences', '1a2b3c4d5e6f7g8h9i', 'its characters follow each other in the alphabet or on the keyboard'],
    ['small letters', 'zkqxwvjhpmbtrnlgdsfc', 'its characters are of one kind'],
    ['words', 'nobodyEverHasAnsweredThisQuestion4', 'it reads as words'],
    ['a word', 'k3uSample92Qx8Lw71Zb5Rt', 'it holds a word that marks an example'],
    ['a short word by itself', 'k3u9test2Qx8Lw71Zb5Rt', 'it holds a word that marks an example'],
    ['too few characters', 'aaaaaaaaaa', null],
    ['what may be drawn', 'k3u9Tw2Qx8Lw71Zb5RtvY', null],
  ])('%s', (_, body, expected) => {
    expect(because(body)).toBe(expected);
  });

  it('takes what was drawn for no such thing, in any format', () => {
    const random = seeded(7);
    const formats = rules.flatMap((rule) => (rule.format === 'assignment' ? [] : [{ rule, format: rule.format }]));
    const wrong = formats.flatMap(({ rule, format: own }) =>
      Array.from({ length: 20 }, () => exampleOf(rule, random)?.secret ?? '').filter(
        (secret) => secret.length <= 400 && rule.identity !== 'match' && notDrawnBecause(own, secret) !== null,
      ),
    );
    expect(wrong.length).toBeLessThanOrEqual(2);
  });
});
