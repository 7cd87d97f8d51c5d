import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alphabets, type Format, type Piece, patternOf, run } from './format.ts';
import { fits, hasLiteral, hasRun, neededLiteral, neededRun, probeOf } from './probe.ts';
import type { Rule } from './rule.ts';

const base: Rule = {
  id: 'made-up',
  title: 'made-up key',
  provider: 'nobody',
  tags: ['code'],
  keywords: ['ab_'],
  format: { pieces: ['ab_'] },
  tier: 'high',
  why: 'It is made up.',
  mend: 'Nothing.',
  link: 'https://example.com/',
  source: { url: 'https://example.com/', asOf: '2026-11' },
};

const lengths = fc.oneof(
  fc.integer({ min: 1, max: 6 }),
  fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 4, max: 7 })),
);
const runs: fc.Arbitrary<Piece> = fc
  .tuple(fc.constantFrom('hex', 'alnum', 'base64', 'dashed', 'digits', 'base64url'), lengths)
  .map(([of, length]) => ({ of, length }) as Piece);
const piece: fc.Arbitrary<Piece> = fc.oneof(
  { weight: 3, arbitrary: runs },
  { weight: 2, arbitrary: fc.constantFrom<Piece>('.', '-', 'a', '_1', '==') },
  { weight: 1, arbitrary: fc.constant<Piece>({ oneOf: ['x', 'ab_', '-'] }) },
  { weight: 1, arbitrary: runs.map((inner) => ({ optional: [inner, '-'] }) as Piece) },
  { weight: 1, arbitrary: runs.map((inner) => ({ secret: [inner] }) as Piece) },
);
const formats = fc
  .tuple(
    fc.constantFrom<Piece>('ab_', 'AB_', { oneOf: ['ab_', 'xab_'] }, { oneOf: ['ab_', 'cd_'] }, run('digits', 2)),
    fc.array(piece, { minLength: 1, maxLength: 4 }),
    fc.constantFrom('loose', undefined),
    fc.constantFrom('loose', undefined),
  )
  .map(([first, rest, left, right]): Format => {
    const pieces = [first, ...(typeof first === 'object' && 'of' in first ? (['ab_'] as Piece[]) : []), ...rest];
    const firstSecret = pieces.findIndex((one) => typeof one === 'object' && 'secret' in one);
    const once = pieces.filter((one, i) => i === firstSecret || typeof one !== 'object' || !('secret' in one));
    return { pieces: once, ...(left === undefined ? {} : { left }), ...(right === undefined ? {} : { right }) };
  });
const text = fc.string({
  unit: fc.constantFrom(
    'ab_',
    'AB_',
    'xab_',
    'a',
    'b',
    'f',
    'g',
    '1',
    '23',
    '-',
    '_',
    '.',
    '=',
    '/',
    '\\n',
    '%2',
    ' ',
    '\n',
  ),
  minLength: 1,
  maxLength: 24,
});

describe('a probe', () => {
  it('never fails at a keyword inside a match of the rule', () => {
    let seen = 0;
    fc.assert(
      fc.property(formats, text, (format, given) => {
        const rule = { ...base, format };
        const bytes = Buffer.from(given, 'latin1');
        const probe = probeOf(rule, 0, 'ab_', new Map());
        for (const found of given.matchAll(patternOf(format))) {
          const lower = found[0].toLowerCase();
          // at least one occurrence of the keyword in the match leads to it
          const ends: number[] = [];
          for (let at = lower.indexOf('ab_'); at >= 0; at = lower.indexOf('ab_', at + 1))
            ends.push(found.index + at + 3);
          if (ends.length === 0) continue;
          seen++;
          expect(ends.some((end) => fits(probe, bytes, end))).toBe(true);
        }
      }),
      { numRuns: 4000 },
    );
    expect(seen).toBeGreaterThan(30);
  });

  it('looks at case, boundary, alphabets and lengths', () => {
    const format: Format = { pieces: ['Ab_', run('hex', 4, 8), '.', run('digits', 2)] };
    const probe = probeOf({ ...base, format }, 3, 'ab_', new Map());
    const passes = (given: string) => fits(probe, Buffer.from(given), given.toLowerCase().indexOf('ab_') + 3);
    expect(probe).toMatchObject({ rule: 3, literal: 'Ab_', boundary: true });
    expect(passes('Ab_12ef.12')).toBe(true);
    for (const miss of [
      'ab_12ef.12',
      'xAb_12ef.12',
      'Ab_12e.12',
      'Ab_12ef5678a.12',
      'Ab_12ef.1',
      'Ab_12ef.123',
      'Ab_12ef',
    ])
      expect([miss, passes(miss)]).toEqual([miss, false]);
  });
});

describe('the run that a format needs', () => {
  it('is found wherever it stands, and only then', () => {
    const needed = neededRun({ pieces: ['k=', run('hex', 5), '-', run('alnum', 2)] }, new Map());
    expect(needed?.least).toBe(5);
    fc.assert(
      fc.property(text, fc.nat(20), fc.nat(40), (given, from, length) => {
        if (needed === null) throw new Error('a run');
        const bytes = Buffer.from(given, 'latin1');
        const to = Math.min(bytes.length, from + length);
        const expected = new RegExp(`[${alphabets.hex}]{5}`).test(given.slice(from, to));
        expect(hasRun(needed, bytes, from, to)).toBe(expected);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the literal that a format needs', () => {
  it('is found wherever it stands, and only then', () => {
    fc.assert(
      fc.property(
        text,
        fc.constantFrom('ab_', 'a', '-', 'xab_a'),
        fc.nat(20),
        fc.nat(40),
        (given, literal, from, length) => {
          const to = Math.min(given.length, from + length);
          expect(hasLiteral(literal, Buffer.from(given, 'latin1'), from, to)).toBe(
            given.slice(from, to).includes(literal),
          );
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('stands in every match', () => {
    fc.assert(
      fc.property(formats, text, (format, given) => {
        const literal = neededLiteral(format);
        for (const [found] of given.matchAll(patternOf(format))) expect(found).toContain(literal);
      }),
      { numRuns: 4000 },
    );
  });
});
