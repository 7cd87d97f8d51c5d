import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Rule } from '../../secrets/rule.ts';
import { rules } from '../../secrets/rules/registry.ts';
import { changedParts, endingsOf, hasLiteral, kindOfText, reachOf } from './spans.ts';

const all: readonly Rule[] = rules;

describe('the reach of the rules', () => {
  it('is a few lines, and what reaches further has a literal', () => {
    const { bytes, lines, literals } = reachOf(all);
    expect(bytes).toBeGreaterThanOrEqual(600);
    expect(bytes).toBeLessThan(1500);
    expect(lines).toBeGreaterThanOrEqual(4);
    expect(lines).toBeLessThan(20);
    expect(literals.length).toBeGreaterThan(0);
    expect(literals.length).toBeLessThan(10);
    expect(hasLiteral(Buffer.from(`x ${literals[0]} y`), { bytes, lines, literals })).toBe(true);
    expect(reachOf([])).toEqual({ bytes: 400, lines: 0, literals: [] });
  });
});

describe('the parts of a text around its changes', () => {
  const line = fc.constantFrom(
    'a = 1',
    '',
    'some words of prose',
    'x'.repeat(70),
    '  "aGVsbG8gd29ybGQgaGVsbG8gd29ybGQ=",',
  );

  it('hold every change with its whole lines and the reach on both sides', () => {
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 300, maxLength: 500 }),
        fc.array(fc.tuple(fc.nat(1), fc.nat(60)), { maxLength: 3 }),
        fc.integer({ min: 0, max: 200 }),
        (lines, raw, reach) => {
          const bytes = Buffer.from(lines.join('\n'));
          const spans: number[] = [];
          let at = 0;
          for (const [skip, length] of raw) {
            at = Math.min(bytes.length, at + skip * 3000);
            spans.push(at, Math.min(bytes.length, at + length));
            at = Math.min(bytes.length, at + length);
          }
          const parts = changedParts(bytes, Int32Array.from(spans), reach);
          if (parts === null) return;
          for (let i = 0; i < spans.length; i += 2) {
            const from = Math.max(0, (spans[i] as number) - reach);
            const to = Math.min(bytes.length, (spans[i + 1] as number) + reach);
            const start = from === 0 ? 0 : bytes.subarray(0, from).lastIndexOf(10) + 1;
            const stop = bytes.indexOf(10, to);
            expect(parts.bytes.includes(bytes.subarray(start, stop < 0 ? bytes.length : stop))).toBe(true);
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it('hold as many lines as the other half of a pair may stand away, and what stands around it', () => {
    const lines = Array.from({ length: 400 }, (_, i) => `a line of prose, ${'x '.repeat(60)} number ${i}`);
    const text = Buffer.from(lines.join('\n'));
    const at = text.indexOf('number 200');
    const parts = changedParts(text, Int32Array.of(at, at + 3), 10, 5);
    for (const line of lines.slice(192, 209)) expect(parts?.bytes.includes(line)).toBe(true);
    expect(parts?.bytes.includes(lines[180] ?? '')).toBe(false);
  });

  it('hold the whole block of unbroken lines, and are refused for a line without an end', () => {
    const block = Array.from({ length: 40 }, (_, i) => `${'A'.repeat(60)}${i}`).join('\n');
    const text = Buffer.from(
      `${'prose and more\n'.repeat(900)}head of it\n${block}\n${'prose and more\n'.repeat(900)}`,
    );
    const at = text.indexOf('AAAA20');
    const parts = changedParts(text, Int32Array.of(at, at + 1), 10);
    expect(parts?.bytes.includes(`head of it\n${block}\n`)).toBe(true);
    expect(changedParts(Buffer.from('a'.repeat(100_000)), Int32Array.of(50_000, 50_001), 10)).toBeNull();
    expect(changedParts(text, Int32Array.of(0, text.length), 10)).toBeNull();
    expect(changedParts(text, Int32Array.of(), 10)?.bytes).toHaveLength(0);
  });
});

describe('the kind of a text', () => {
  const endings = endingsOf(all);

  it.each([
    ['src/a.py', true],
    ['README.md', true],
    ['a.ipynb', false],
    ['settings.json', true],
    ['.env', true],
    ['Makefile', true],
  ])('%s', (path, isText) => {
    expect(kindOfText(path, endings) !== null).toBe(isText);
  });

  it('tells apart what is judged otherwise', () => {
    expect(kindOfText('a.py', endings)).not.toBe(kindOfText('tests/a.py', endings));
    expect(kindOfText('a.py', endings)).not.toBe(kindOfText('a.js', endings));
    expect(kindOfText('x/a.py', endings)).toBe(kindOfText('y/b.py', endings));
  });
});
