import { describe, expect, it } from 'vitest';
import { Problem } from '../evidence/problem.ts';
import { defaultConfig } from './defaults.ts';
import { parseConfig } from './parse.ts';

function fault(text: string): string {
  try {
    parseConfig(text, 'assay.yml');
  } catch (error) {
    if (error instanceof Problem) return `${error.message}\n${error.mend}`;
    throw error;
  }
  return 'no fault';
}

describe('parseConfig', () => {
  it('fills what is not said with defaults', () => {
    const config = parseConfig('version: 1\ndata:\n  snapshots:\n    - path: data/*.csv\n', 'assay.yml');
    expect(config.data?.margins).toEqual({ distribution: 0.05, category: 0.05, missing: 0.01, rows: 2 });
    expect(config.secrets).toEqual(defaultConfig().secrets);
    expect(config.model).toBeUndefined();
  });

  it('takes secrets: false as switched off', () => {
    expect(parseConfig('version: 1\nsecrets: false\n', 'assay.yml').secrets).toBe(false);
  });

  it.each([
    ['version: 1\nsecret: {}\n', 'unknown key "secret" at the top level; did you mean "secrets"?'],
    ['version: 1\nsecrets:\n  fail_on: high\n', 'unknown key "fail_on" at secrets; did you mean "fail-on"?'],
    ['version: 1\ndata:\n  snapshots:\n    - pth: x\n', 'data.snapshots.0.path'],
    ['version: 1\ndata:\n  snapshots:\n    - path: x\n      colums: {}\n', 'did you mean "columns"?'],
    ['version: 2\n', 'version'],
    ['version: 1\ndata: [\n', 'not valid YAML'],
    ['version: 1\nversion: 1\n', 'line 2'],
    ['version: 1\nmodel: 3\n', 'given 3'],
    ['- 1\n', 'the top level'],
    ['', 'version'],
  ])('names what is wrong in %j', (text, expected) => {
    expect(fault(text)).toContain(expected);
  });

  it('lists every fault in one run', () => {
    const said = fault('version: 1\nbad: 1\nsecrets:\n  fail-on: never\n');
    expect(said).toContain('unknown key "bad"');
    expect(said).toContain('secrets.fail-on');
  });

  it('does not expand a bomb of aliases', () => {
    const bomb = [
      'a0: &a0 [x, x]',
      ...Array.from({ length: 20 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]`),
    ].join('\n');
    expect(fault(bomb)).toContain('not a plain YAML file');
  });
});
