import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { columnWithWarning, marginIn, type PolicyText, policyText } from './policy-lines.ts';

/** A policy with one snapshot whose columns are these lines. */
const policy = (...columns: string[]) =>
  [
    'data:',
    '  snapshots:',
    '    - path: a.csv',
    '      columns:',
    ...columns.map((line) => `        ${line}`),
    '',
  ].join('\n');

function read(text: string): PolicyText {
  const found = policyText(text);
  if (found === null) throw new Error('no YAML');
  return found;
}

describe('policyText', () => {
  it('is null for what is no YAML', () => {
    expect(policyText('model: [')).toBeNull();
  });
});

describe('columnWithWarning', () => {
  it.each([
    ['braces', 'fare: { margin: 0.1 } # why', 'fare: { margin: 0.1, on-change: warn } # why'],
    ['empty braces', 'fare: {}', 'fare: { on-change: warn }'],
    ['braces in braces', 'fare: { limits: { psi: 1 } }', 'fare: { limits: { psi: 1 }, on-change: warn }'],
    ['a quoted name', '"fare": { ignore: false, }', '"fare": { ignore: false, on-change: warn }'],
  ])('adds it inside %s', (_, before, after) => {
    expect(columnWithWarning(read(policy(before)), 'a.csv', 'fare')).toEqual({ line: 5, text: `        ${after}` });
  });

  it('adds a line under the first setting of a block', () => {
    const text = policy('fare:', '  margin: 0.1', '  ignore: false');
    const found = columnWithWarning(read(text), 'a.csv', 'fare');
    expect(found).toEqual({ line: 6, text: '          margin: 0.1\n          on-change: warn' });
    const lines = text.split('\n');
    lines[5] = found?.text ?? '';
    expect(parse(lines.join('\n')).data.snapshots[0].columns.fare).toEqual({
      margin: 0.1,
      'on-change': 'warn',
      ignore: false,
    });
  });

  it.each([
    ['another column', policy('tip: {}')],
    ['a column that says so already', policy('fare: { on-change: fail }')],
    ['braces over two lines', policy('fare: { margin: 0.1,', '  ignore: false }')],
    ['a block whose first setting is one', policy('fare:', '  limits:', '    psi: 1')],
    ['a block whose first setting runs over lines', policy('fare:', '  unit: miles', '    per hour')],
    ['no snapshots', 'data: {}'],
  ])('none for %s', (_, text) => {
    expect(columnWithWarning(read(text), 'a.csv', 'fare')).toBeNull();
  });
});

describe('marginIn', () => {
  const two = 'model:\n  primary: { metric: f1, margin: 0.02 }\n  guards:\n    - metric: recall\n      margin: 0.02\n';

  it('finds the margin of the primary metric or of a guard', () => {
    expect(marginIn(read(two), 'f1', 0.02)).toEqual({ line: 2, column: 33, length: 4 });
    expect(marginIn(read(two), 'recall', 0.02)).toEqual({ line: 5, column: 14, length: 4 });
  });

  it.each([
    ['another value', two, 0.01],
    ['a share of the baseline', two.replaceAll('0.02', '"2%"'), 0.02],
    ['the metric twice', two.replace('f1', 'recall'), 0.02],
  ])('none for %s', (_, text, value) => {
    expect(marginIn(read(text), 'recall', value)).toBeNull();
  });
});
