import { describe, expect, it } from 'vitest';
import { Problem } from '../evidence/problem.ts';
import { readInputs } from './inputs.ts';

const declared = {
  config: { kind: 'text' },
  evidence: { kind: 'text', required: true },
  folder: { kind: 'text', default: 'out' },
  comment: { kind: 'boolean', default: true },
  seed: { kind: 'number', default: 1, min: 0, max: 10 },
  mode: { kind: 'choice', choices: ['change', 'tree'], default: 'change' },
  'expected-skips': { kind: 'list' },
} as const;

describe('readInputs', () => {
  it('reads each kind, from names as the runner writes them', () => {
    const env = {
      INPUT_CONFIG: ' a.yml ',
      INPUT_EVIDENCE: 'e',
      INPUT_COMMENT: 'False',
      INPUT_SEED: '7',
      INPUT_MODE: 'tree',
      'INPUT_EXPECTED-SKIPS': 'model, data\n\nwatch',
    };
    expect(readInputs(declared, env)).toEqual({
      values: {
        config: 'a.yml',
        evidence: 'e',
        folder: 'out',
        comment: false,
        seed: 7,
        mode: 'tree',
        'expected-skips': ['model', 'data', 'watch'],
      },
      warnings: [],
    });
  });

  it('takes the defaults where the runner hands over nothing', () => {
    expect(readInputs(declared, { INPUT_EVIDENCE: 'e', INPUT_COMMENT: '', INPUT_SEED: ' ' }).values).toEqual({
      config: '',
      evidence: 'e',
      folder: 'out',
      comment: true,
      seed: 1,
      mode: 'change',
      'expected-skips': [],
    });
  });

  it.each([
    ['a required one is missing', {}, /`evidence` is missing/],
    ['no boolean', { INPUT_COMMENT: 'yes' }, /`comment` cannot be used: needed true or false, given `yes`/],
    ['no number', { INPUT_SEED: '1e3' }, /needed a number from 0 to 10, given `1e3`/],
    ['out of range', { INPUT_SEED: '11' }, /from 0 to 10/],
    ['no such choice', { INPUT_MODE: 'trees' }, /needed one of change, tree, given `trees`/],
  ])('refuses when %s', (_, env, message) => {
    const given =
      'INPUT_COMMENT' in env || 'INPUT_SEED' in env || 'INPUT_MODE' in env ? { INPUT_EVIDENCE: 'e', ...env } : env;
    expect(() => readInputs(declared, given)).toThrow(Problem);
    expect(() => readInputs(declared, given)).toThrow(message);
  });

  it('names the nearest known input to one that it does not know', () => {
    const { warnings } = readInputs(declared, {
      INPUT_EVIDENCE: 'e',
      INPUT_EXPECTED_SKIP: 'x',
      INPUT_COMMNET: 'x',
      INPUT_QUITE_ANOTHER_THING: 'x',
    });
    expect(warnings).toEqual([
      'The input `commnet` is not known and was ignored. Did you mean `comment`?',
      'The input `expected_skip` is not known and was ignored. Did you mean `expected-skips`?',
      expect.stringContaining('Known inputs: config, evidence'),
    ]);
  });
});
