import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clip, plain, segments, visible } from './escape.ts';
import { html, htmlProse, summaryProse } from './escape-html.ts';
import { code, prose } from './escape-markdown.ts';
import { inertLine, terminalProse } from './escape-terminal.ts';
import { xml } from './escape-xml.ts';

describe('visible', () => {
  it.each([
    ['plain', 'plain'],
    ['a\nb', 'a␤b'],
    ['a\r\nb', 'a␤b'],
    ['a\u2028b', 'a␤b'],
    ['a\tb', 'a b'],
    ['\u001b[31mred\u001b[0m', 'red'],
    ['\u001b]8;;https://x\u0007link', 'link'],
    ['\u009b31mred', 'red'],
    ['nul\u0000', 'nul'],
    ['abc\u202edef', 'abcU+202Edef'],
    ['a\u200bb', 'aU+200Bb'],
    ['\u{e0041}', 'U+E0041'],
    ['half \ud83d', 'half \ufffd'],
    ['⚠️ 🎉 é 界', '⚠️ 🎉 é 界'],
  ])('%j is %j', (given, shown) => {
    expect(visible(given)).toBe(shown);
  });

  it('leaves no control or format character, whatever is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(visible(text)).not.toMatch(/[\p{Cc}\p{Cs}]|(?![\ufe0e\ufe0f])[\p{Cf}\p{Default_Ignorable_Code_Point}]/u);
      }),
    );
  });
});

describe('segments', () => {
  it.each([
    ['plain words', [['text', 'plain words']]],
    [
      '`a` changed',
      [
        ['code', 'a'],
        ['text', ' changed'],
      ],
    ],
    [
      '`a` and `b`',
      [
        ['code', 'a'],
        ['text', ' and '],
        ['code', 'b'],
      ],
    ],
    [
      'a lone ` tick',
      [
        ['text', 'a lone '],
        ['text', '` tick'],
      ],
    ],
    [
      '`a` and ` tick',
      [
        ['code', 'a'],
        ['text', ' and '],
        ['text', '` tick'],
      ],
    ],
    [
      'empty `` pair',
      [
        ['text', 'empty '],
        ['text', '``'],
        ['text', ' pair'],
      ],
    ],
    ['', []],
  ] as const)('%j', (message, expected) => {
    expect(segments(message).map(({ kind, text }) => [kind, text])).toEqual(expected);
  });

  it('cuts before it escapes', () => {
    expect(clip('abcdef', 4)).toBe('abc…');
    expect(clip('🎉🎉🎉', 3)).toBe('🎉🎉🎉');
    expect(prose('<'.repeat(9), {}, 3)).toBe('&lt;&lt;…');
    expect(plain('`a` b')).toBe('a b');
    expect(prose('x `long name` y', {}, 8)).toBe('x `long…`');
  });
});

describe('code for Markdown', () => {
  it.each([
    ['a', '`a`'],
    ['a`b', '``a`b``'],
    ['`a', '`` `a ``'],
    ['a``b', '```a``b```'],
    [' a ', '`  a  `'],
    ['', '`␣`'],
    ['a|b', '`a|b`'],
    ['x'.repeat(201), `\`${'x'.repeat(199)}…\``],
  ])('%j is %j', (text, expected) => {
    expect(code(text)).toBe(expected);
  });

  it.each([
    ['a|b', '`a\\|b`'],
    ['a\\|b', '`a\\∣b`'],
    ['a\\', '`a\\`'],
  ])('in a table %j is %j', (text, expected) => {
    expect(code(text, { table: true })).toBe(expected);
  });
});

describe('prose for Markdown', () => {
  it.each([
    ['`a` changed its unit', '`a` changed its unit'],
    ['0.912 → 0.905 [−1.6, +0.2]', '0.912 → 0.905 \\[−1.6, +0.2\\]'],
    ['ask @org/team, now', 'ask `@org/team`, now'],
    ['closes #12.', 'closes `#12`.'],
    ['see GH-7', 'see `GH-7`'],
    ['see https://x.example/a_b', 'see `https://x.example/a_b`'],
    ['costs $x$ :tada:', 'costs `$x$` `:tada:`'],
    ['x@`name`', '`x@name`'],
    ['![p](q) <b> &amp; ~~a~~', '!\\[p\\](q) &lt;b&gt; &amp;amp; \\~\\~a\\~\\~'],
    ['- item', '\\- item'],
    ['1. item', '1\\. item'],
    ['\u0000 - item', '\\- item'],
    ['\u0007\t2) item', '2\\) item'],
    ['\u001b[0m 1. item', '1\\. item'],
    ['1.609 is it', '1.609 is it'],
    ['# heading', '\\# heading'],
    ['commit deadbeef1', 'commit `deadbeef1`'],
  ])('%j is %j', (message, expected) => {
    expect(prose(message)).toBe(expected);
  });
});

describe('HTML, XML and terminal', () => {
  it('escapes what is special there', () => {
    expect(html(`<a href="x" o='y'>&`)).toBe('&lt;a href=&quot;x&quot; o=&#39;y&#39;&gt;&amp;');
    expect(htmlProse('`<b>` & @org 2675700')).toBe('<code>&lt;b&gt;</code> &amp; @org 2675700');
    expect(summaryProse('`<b>` & @org')).toBe('<code>&lt;b&gt;</code> &amp; <code>@org</code>');
    expect(xml('a\u0000\ufffe\u{1ffff}<')).toBe('a\ufffd\ufffd&lt;');
    expect(terminalProse('`\u001b[2Jx` gone')).toBe('`x` gone');
  });

  it.each([
    ['  ::error::x', '  : :error::x'],
    ['a::b', 'a::b'],
    ['x ##[error]y', 'x # #[error]y'],
    ['##vso[task.x]', '# #vso[task.x]'],
    ['::::', ': :::'],
  ])('the log line %j is %j', (line, expected) => {
    expect(inertLine(line)).toBe(expected);
  });
});
