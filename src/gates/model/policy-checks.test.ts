import { describe, expect, it } from 'vitest';
import { modelConfigSchema } from '../../model/config.ts';
import { needCommands, needDevice, needFlips, needLevels, needRobust } from './policy-checks.ts';

function config(change: object) {
  return modelConfigSchema.parse({
    baseline: { path: 'a' },
    candidate: { path: 'b' },
    golden: { path: 'golden.csv' },
    primary: { metric: 'mae', margin: 1 },
    ...change,
  });
}

describe('needDevice', () => {
  const http = { url: 'http://127.0.0.1:9', api: 'open-inference', model: 'm' };
  const files = { baseline: { predictions: 'a.csv' }, candidate: { predictions: 'b.csv' } };
  it.each([
    ['predictions files', files, /no model is run: baseline and candidate are predictions files/],
    ['an endpoint', { candidate: { http } }, /the device of an endpoint cannot be seen from here: `model.candidate`/],
  ])('refuses a required GPU of %s', (_, change, message) => {
    const given = { task: 'regression', ...change };
    expect(() => needDevice(config({ ...given, 'require-gpu': true }))).toThrow(message);
    expect(() => needDevice(config(given))).not.toThrow();
  });

  it('lets a baseline of predictions be', () => {
    const baseline = { predictions: 'a.csv' };
    expect(() => needDevice(config({ task: 'regression', baseline, 'require-gpu': true }))).not.toThrow();
  });
});

describe('needFlips', () => {
  it.each([
    [{ task: 'regression', flips: { 'max-nfr': 0.1 } }, /`flips.max-nfr` in the task regression needs to know/],
    [{ task: 'quantile', flips: { 'must-not-flip': 'x > 1' } }, /`flips.must-not-flip` in the task quantile needs to/],
    [{ task: 'regression', golden: { path: 'g.csv', 'must-not-flip': 'c' } }, /`golden.must-not-flip` in the task/],
    [{ task: 'ranking', flips: { 'max-nfr': 0.1 } }, /`flips.max-nfr` says nothing in the task ranking/],
  ])('refuses %j', (change, message) => {
    expect(() => needFlips(config(change))).toThrow(message);
  });

  it.each([
    { task: 'regression', flips: { 'max-nfr': 0.1, tolerance: 2 } },
    { task: 'regression' },
    { task: 'ranking' },
    { task: 'binary', flips: { 'max-nfr': 0.1, 'must-not-flip': 'x > 1' } },
  ])('lets %j be', (change) => {
    expect(() => needFlips(config(change))).not.toThrow();
  });
});

describe('needLevels', () => {
  it.each([
    [{ task: 'quantile' }, /needs to know the level/],
    [{ task: 'quantile', levels: [0.9, 0.1] }, /needs to know the level/],
    [{ task: 'binary', levels: [0.1, 0.9] }, /says nothing in the task binary/],
  ])('refuses %j', (change, message) => {
    expect(() => needLevels(config(change))).toThrow(message);
  });
});

describe('needRobust', () => {
  const test = { perturb: 'noise', columns: ['x'], max: 0.1 };
  it.each([
    [
      { task: 'ranking', robustness: [test] },
      /`model.robustness` has no meaning in the task ranking: it serves binary,/,
    ],
    [{ task: 'quantile', robustness: [test, { ...test, expect: 'right' }] }, /robustness\[1\].expect` is `right`/],
  ])('refuses %j', (change, message) => {
    expect(() => needRobust(config(change))).toThrow(message);
  });

  it.each([
    { task: 'ranking' },
    { task: 'quantile', robustness: [test] },
    { task: 'binary', robustness: [{ ...test, expect: 'right' }] },
  ])('lets %j be', (change) => {
    expect(() => needRobust(config(change))).not.toThrow();
  });
});

it('needCommands refuses code of programs where there is no program', () => {
  const code = ['src/features/**'];
  expect(() => needCommands(config({ task: 'binary', code }))).toThrow(/no `command` of the policy runs a program/);
  const served = { path: 'b', command: ['python3', '{root}/serve.py'] };
  expect(() => needCommands(config({ task: 'binary', code, candidate: served }))).not.toThrow();
});
