import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actionsLog, safeLog } from './log.ts';
import { safeLines, visibleLine } from './log-text.ts';
import { mask } from './mask.ts';

describe('safeLines', () => {
  it.each([
    ['plain text stays', 'a: b :: c # [x]', ['a: b :: c # [x]']],
    ['a leading command', '::error::x', [': :error::x']],
    ['after blanks, also wide ones', ' \t\u00a0\u3000::error::x', [' \t\u00a0\u3000: :error::x']],
    ['after a soft hyphen', '\u00ad::error::x', ['U+00AD::error::x']],
    ['brackets anywhere', 'see ##[error]x and ##[set-env name=A]b', ['see ## [error]x and ## [set-env name=A]b']],
    ['Azure commands, any case', 'a ##vso[task.x] ##VSO[task.y]', ['a ##vso [task.x] ##VSO [task.y]']],
    ['three hashes', '###[error]x', ['### [error]x']],
    ['hidden in an escape sequence', '#\u001b[31m#[error]x', ['## [error]x']],
    ['hidden behind a control character', '\u0000:\u0007:error::x', [': :error::x']],
    ['hidden behind a variation selector', '#\ufe0f#\ufe0f[error]:\ufe0f:', ['## [error]:\ufe0f:']],
    ['every kind of line break', 'a\n::b\r\n::c\r::d\u2028::e\u0085::f', ['a', ': :b', ': :c', ': :d', ': :e', ': :f']],
    ['a window title, a link', '\u001b]0;gotcha\u0007a\u001b]8;;http://x\u001b\\b', ['ab']],
    ['8-bit sequences', '\u009b31mred\u009b0m \u009dtitle\u009c.', ['red .']],
    ['a sequence that never ends', 'a\u001b]0;b', ['a']],
    ['bidirectional and zero width', 'a\u202eb\u200bc', ['aU+202EbU+200Bc']],
  ])('%s', (_, text, lines) => {
    expect(safeLines(text)).toEqual(lines);
  });

  it('leaves nothing that a runner obeys, whatever the text', () => {
    const part = fc.constantFrom(
      ':',
      '::',
      '#',
      '##',
      '[',
      'vso',
      'error',
      ' ',
      '\t',
      '\n',
      '\r',
      '\u001b[',
      '\u001b]',
      'm',
      '\u0007',
      '\u00ad',
      '\ufe0f',
      '\u2028',
      '\u009b',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(part, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 40 }), (parts) => {
        for (const line of safeLines(parts.join(''))) {
          const seen = line.replace(/\p{DI}/gu, '');
          expect(seen.trimStart().startsWith('::')).toBe(false);
          expect(seen).not.toMatch(/##(?:vso)?\[/i);
          expect(line).not.toMatch(/[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u2028\u2029\p{Cf}]/u);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('makes one line of any text', () => {
    expect(visibleLine('a\nb\r\nc')).toBe('a\u2424b\u2424c');
  });
});

describe('actionsLog', () => {
  it('prints messages safely and progress every few seconds', () => {
    let now = 0;
    const printed: string[] = [];
    const log = actionsLog({ write: (text) => void printed.push(text), now: () => now });
    log.info('start\n::error::no');
    log.warn('careful');
    for (let done = 0; done <= 5_000; done += 100) {
      log.progress('files', done, 5_000);
      log.progress('rows ##[error]', done, null);
      now += 120;
    }
    log.progress('quick', 1, 2);
    log.progress('quick', 2, 2);
    expect(printed.join('').split('\n')).toEqual([
      'start',
      ': :error::no',
      'Warning: careful',
      'files: 4,200 of 5,000 (84 %)',
      'rows ## [error]: 4,200',
      'files: 5,000 of 5,000 (100 %)',
      '',
    ]);
  });

  it('ends each line', () => {
    const lines: string[] = [];
    safeLog('a\nb', (text) => void lines.push(text));
    expect(lines).toEqual(['a\n', 'b\n']);
  });
});

describe('mask', () => {
  it.each([
    ['100% of it', '::add-mask::100%25 of it\n'],
    ['two\r\nlines', '::add-mask::two%0D%0Alines\n'],
    ['', ''],
  ])('writes one command on one line for %j', (text, expected) => {
    const written: string[] = [];
    mask(text, (line) => void written.push(line));
    expect(written.join('')).toBe(expected);
  });
});
