import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AllowEntry, allowedBy, entryLine, entryProblem, parseAllowList, writeAllowList } from './allow-list.ts';

const today = '2026-11-22';
const salt = '0123456789abcdef0123456789abcdef';
const entry: AllowEntry = {
  fingerprint: 'a'.repeat(32),
  rule: 'x-token',
  where: 'tests',
  until: '2027-03-31',
  owner: '@team',
  reason: 'dummy key of the mock server',
};

describe('the file', () => {
  it('reads what it writes', () => {
    const text = fc.string({ minLength: 10, maxLength: 40 }).filter((given) => given.trim().length >= 10);
    fc.assert(
      fc.property(text, text, (reason, owner) => {
        const given = {
          ...entry,
          reason: reason.replace(/\s+/g, ' ').trim().padEnd(10, '.'),
          owner: owner.replace(/\s+/g, ' ').trim(),
        };
        const list = parseAllowList(writeAllowList(salt, [given]), today);
        expect(list).toEqual({ salt, entries: [given], problems: [] });
      }),
    );
  });

  it('is sorted, without twins, each entry under its digit', () => {
    const lines = (digit: string) =>
      ['1', '0'].map((next) => entryLine({ ...entry, fingerprint: `${digit}${next.repeat(31)}` }));
    const entries = ['f', '3'].flatMap((digit) =>
      ['1', '0', '0'].map((next) => ({ ...entry, fingerprint: `${digit}${next.repeat(31)}` })),
    );
    const shelf = (digit: string) =>
      ['3', 'f'].includes(digit) ? [`# ${digit}`, ...lines(digit).sort()] : [`# ${digit}`];
    expect(writeAllowList(salt, entries).split('\n')).toEqual([
      `# assay-secrets-allow 1 salt=${salt}`,
      ...Array.from('0123456789abcdef', shelf).flat(),
      '',
    ]);
  });

  it.each([
    ['no header', entryLine(entry), /line 1/],
    ['no owner', entryLine(entry).replace('owner=@team', ''), /owner/],
    ['a short reason', entryLine({ ...entry, reason: 'short' }), /reason/],
    ['no day', entryLine({ ...entry, until: '2027-02-30' }), /until is not a day/],
    ['a day too far', entryLine({ ...entry, until: '2027-11-23' }), /more than a year/],
    ['another place', entryLine(entry).replace('where=tests', 'where=prod'), /where/],
    ['no fingerprint', entryLine({ ...entry, fingerprint: 'abc' }), /fingerprint/],
  ])('%s is a problem', (what, line, problem) => {
    const text = what === 'no header' ? line : `# assay-secrets-allow 1 salt=${salt}\n${line}\n`;
    expect(parseAllowList(text, today).problems.join()).toMatch(problem);
  });
});

describe('an entry', () => {
  const list = { salt, entries: [entry], problems: [] };

  it.each([
    ['its place', ['tests/a.py'], today, 'holds'],
    ['its last day', ['tests/a.py'], '2027-03-31', 'holds'],
    ['the day after', ['tests/a.py'], '2027-04-01', 'expired'],
    ['another place too', ['tests/a.py', 'src/a.py'], today, 'elsewhere'],
  ])('in %s', (_, paths, day, state) => {
    expect(allowedBy(list, entry.fingerprint, paths, day)?.state).toBe(state);
  });

  it('says nothing about another secret', () => {
    expect(allowedBy(list, 'b'.repeat(32), ['tests/a.py'], today)).toBeNull();
  });

  it('may run a year at most', () => {
    expect(entryProblem({ ...entry, until: '2027-11-22' }, today)).toBeNull();
    expect(entryProblem({ ...entry, until: '2027-11-23' }, today)).toContain('year');
  });
});
