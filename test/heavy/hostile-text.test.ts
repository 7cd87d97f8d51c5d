import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publicPrefix } from '../../src/secrets/format.ts';
import type { Rule } from '../../src/secrets/rule.ts';
import { rules } from '../../src/secrets/rules/registry.ts';
import { scanBytes } from '../../src/secrets/scan.ts';
import { scannerOf } from '../../src/secrets/scanner.ts';

const all: readonly Rule[] = rules;
const scanner = scannerOf(all);
const size = 1 << 16;

/** Text that nearly matches, again and again: what a pattern that backtracks would hang on. */
function hostile(rule: Rule): string[] {
  const prefix = rule.format === 'assignment' ? 'password="' : publicPrefix(rule.format);
  const [keyword = ''] = rule.keywords;
  return [
    keyword,
    prefix === '' ? keyword : prefix,
    `${keyword}a1B2`,
    `${prefix}${'aB3'.repeat(40)}`,
    `${keyword} = "`,
  ].map((unit) => (unit === '' ? 'x' : unit).repeat(Math.ceil(size / Math.max(1, unit.length))).slice(0, size));
}

describe('hostile text', () => {
  it.each(all.map((rule) => [rule.id, rule] as const))('of the rule %s is scanned without hanging', (_, rule) => {
    for (const text of hostile(rule)) {
      const { candidates } = scanBytes(scanner, Buffer.from(text), 'a.txt');
      expect(candidates.length).toBeLessThan(size);
    }
  });

  it('of any bytes gives an answer, and every place lies in the text', () => {
    const piece = fc.oneof(
      fc.constantFrom(...all.flatMap(({ keywords }) => keywords)),
      fc.string({ maxLength: 30 }),
      fc.constantFrom('"', '\n', ' = ', '\\"', '\u001b[0m', '{', '[', '\0', '\ufeff', 'é', '日本'),
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 40 }),
        fc.constantFrom('a.py', 'a.ipynb', '.env', 'x/.dvc/config'),
        (pieces, path) => {
          const text = pieces.join('');
          for (const { location } of scanBytes(scanner, Buffer.from(text), path).candidates) {
            if (location.startLine !== undefined)
              expect(location.startLine).toBeLessThanOrEqual(text.split('\n').length);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('of all keywords, four megabytes of them, ends', () => {
    const keywords = all.flatMap((rule) => rule.keywords).join(' ');
    const bytes = Buffer.from(keywords.repeat(Math.ceil((4 << 20) / keywords.length)));
    expect(scanBytes(scanner, bytes, 'a.txt').unread).toBeNull();
  });
});
