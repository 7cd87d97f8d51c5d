import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exposureFamilies } from './families.ts';
import { lintPython, lintWholePython } from './lint-code.ts';
import { pythonLines } from './python-lines.ts';
import { pythonTokens } from './python-tokens.ts';

const examples = exposureFamilies.flatMap(({ exposes, quiet }) =>
  [...exposes, ...quiet].map((given) => (typeof given === 'string' ? given : given.code)),
);

const sources = [
  'k = os.environ["API_KEY"]',
  'args = p.parse_args()',
  'p.add_argument("--hub-token")',
  'k = getpass()',
];
const keeps = [
  'b = {}',
  'b["k"] = k',
  'c = b',
  'b.update({"k": k})',
  'self.k = k',
  'args.lr = 1',
  'args.x = k',
  'k = None',
];
const sinks = [
  'print(k)',
  'print(f"{k!r} {b}")',
  'print(args.lr)',
  'print(vars(args))',
  'log.info("%s", b)',
  'raise E(k)',
];
const heads = [
  'if k:',
  'else:',
  'for k in b:',
  'def f(args):',
  'def f(k, *, x=[1]):',
  'class A:',
  'with k as b:',
  'try:',
];
const inline = [
  'if k: print(k)',
  'x = 1; print(k)',
  'return k',
  'k = f()',
  'import os',
  'del args.x',
  'if args.x is None: raise E',
];
const marks = [
  '# "',
  '"""',
  "'''",
  'x = """a',
  'f"{k',
  'f\'{b["k"]}\'',
  '(',
  ')',
  'g(',
  '\\',
  '"it\'s',
  'rb"\\"',
  "f'{{k}} {x:>{w}}'",
  'é = k',
];
const statement = fc.constantFrom(...sources, ...keeps, ...sinks, ...heads, ...inline, ...marks, '', ...examples);
const line = fc.tuple(fc.constantFrom('', '', '', '    ', '        ', '\t'), statement);

describe('the lines of Python code', () => {
  it('show what the whole text shows, of every example', () => {
    let told = 0;
    for (const code of examples) {
      if (pythonLines(code) !== null) told++;
      expect(lintPython(code, 'a.py')).toEqual(lintWholePython(code, 'a.py'));
    }
    expect(told).toBeGreaterThan(examples.length / 2);
  });

  it('show what the whole text shows, of any text', () => {
    let found = 0;
    const text = fc.tuple(fc.array(line, { maxLength: 14 }), fc.constantFrom('\n', '\n', '\r\n'));
    fc.assert(
      fc.property(text, ([lines, end]) => {
        const code = lines.map(([indent, words]) => indent + words.replaceAll('\n', `${end}${indent}`)).join(end);
        const whole = lintWholePython(code, 'a.py');
        if (pythonLines(code) !== null) found += whole.length;
        expect(lintPython(code, 'a.py')).toEqual(whole);
      }),
      { numRuns: 250 },
    );
    expect(found).toBeGreaterThan(30);
  });

  it('end where the tokens say so', () => {
    const bit = fc.constantFrom(
      'a',
      ' ',
      '\n',
      '"',
      "'",
      '"""',
      '\\',
      '#',
      '(',
      ')',
      '[',
      ']',
      '{',
      '}',
      'f',
      ';',
      '=',
      '0',
      'é',
      ':',
    );
    let told = 0;
    fc.assert(
      fc.property(fc.array(bit, { maxLength: 24 }), (bits) => {
        const text = bits.join('');
        const lines = pythonLines(text);
        if (lines === null) return;
        told++;
        const starts: number[] = [];
        pythonTokens(text).forEach(({ kind, start }, i, all) => {
          if (kind !== 'line' && (i === 0 || all[i - 1]?.kind === 'line')) starts.push(start);
        });
        expect(starts.length).toBe(lines.count);
        starts.forEach((start, i) => {
          const [from, to] = lines.spanOf(i);
          expect([from <= start, start < to]).toEqual([true, true]);
        });
      }),
      { numRuns: 600 },
    );
    expect(told).toBeGreaterThan(80);
  });

  it('are not told apart in a text that is too long for it', () => {
    expect(pythonLines('x = 1\n'.repeat(40_000))).toBeNull();
  });
});
