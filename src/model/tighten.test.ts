import { describe, expect, it } from 'vitest';
import { type ModelConfig, modelConfigSchema } from './config.ts';
import { tighten } from './tighten.ts';

const plain = {
  baseline: { path: 'models/prod' },
  candidate: { path: 'models/new' },
  golden: { path: 'golden.csv' },
  task: 'binary',
  primary: { metric: 'accuracy', margin: 0.01, min: 0.9 },
  guards: [{ metric: 'roc-auc', margin: '2%' }],
};

function config(change: object = {}): ModelConfig {
  return modelConfigSchema.parse({ ...plain, ...change });
}

describe('tighten', () => {
  it.each([
    ['a smaller margin', { primary: { metric: 'accuracy', margin: 0.005, min: 0.9 } }],
    ['a higher floor', { primary: { metric: 'accuracy', margin: 0.01, min: 0.95 } }],
    ['a smaller relative margin', { guards: [{ metric: 'roc-auc', margin: '1%' }] }],
    ['undecided fails', { undecided: 'fail' }],
    ['more rows a second', { throughput: { min: 10, 'ratio-margin': '5%' } }],
    ['less memory', { memory: { 'max-mib': 100, 'ratio-margin': '5%', 'max-leak-kib': 1 } }],
    ['a faster start', { 'cold-start': { 'max-ms': 100, runs: 9 } }],
    ['one metric undecided fails', { primary: { ...plain.primary, undecided: 'fail' } }],
    ['equivalence', { primary: { ...plain.primary, 'equal-within': 0.02 } }],
    ['a limit of gains', { primary: { ...plain.primary, 'max-gain': 0.1 } }],
    ['less is idle', { 'gpu-idle-mib': 100 }],
    ['an unknown origin fails', { lineage: 'fail' }],
    ['a required GPU', { 'require-gpu': true }],
    ['a new limit of flips', { flips: { 'max-nfr': 0.01 } }],
    ['rows that must not flip', { flips: { 'must-not-flip': 'critical == true', show: 20 } }],
    ['a search for slices', { slices: { auto: true } }],
    ['groups of people', { fairness: { by: ['sex'], 'max-difference': 0.1 } }],
    ['code of programs', { code: ['src/features/**'] }],
    ['a test of robustness', { robustness: [{ perturb: 'noise', columns: ['x'], max: 0.1 }] }],
    ['a converted form', { parity: { path: 'models/new.onnx', 'max-outside': 0.01 } }],
    ['a set of unknown rows', { ood: { 'min-auroc': 0.8, margin: 0.02 } }],
    ['an anchor', { anchor: { path: 'models/release', margin: 0.02 } }],
    ['a faster limit', { latency: { 'limit-ms': 5 } }],
    ['a larger false discovery rate', { slices: { fdr: 0.2 } }],
  ])('takes over what is stricter: %s', (_, change) => {
    const result = tighten(config(), config(change));
    expect(result.loosened).toEqual([]);
    expect(result.config).toEqual(config(change));
  });

  it('adds a guard that only head has', () => {
    const extra = { metric: 'recall', margin: 0.02 };
    const result = tighten(config(), config({ guards: [...plain.guards, extra] }));
    expect(result).toEqual({ config: config({ guards: [...plain.guards, extra] }), loosened: [] });
  });

  it('hands no environment variable on that only head names', () => {
    const http = { url: 'https://example.org', model: 'm' };
    const guard = { metric: 'metric-command', command: ['sh'], margin: 1 };
    const anchor = { http, margin: 0.01 };
    const bare = config({ baseline: { http }, anchor, parity: { http }, guards: [guard] });
    const named = { http: { ...http, 'header-env': { Authorization: 'OWN_KEY' } } };
    const given = config({
      baseline: named,
      anchor: { ...named, margin: 0.01 },
      parity: named,
      guards: [{ ...guard, env: ['OWN_KEY'] }],
      process: { env: ['OWN_KEY'] },
    });
    const keys = [
      'baseline.http.header-env',
      'parity.http.header-env',
      'anchor.http.header-env',
      'guards[0].env',
      'process.env',
    ];
    const { config: kept, loosened } = tighten(undefined, given);
    expect(kept).toEqual(bare);
    expect([...loosened].sort()).toEqual(keys.map((key) => `\`model.${key}\` names environment variables`).sort());
    expect(tighten(undefined, bare)).toEqual({ config: bare, loosened: [] });
  });

  it.each([
    [
      'a larger margin',
      { primary: { metric: 'accuracy', margin: 0.5, min: 0.9 } },
      '`model.primary.margin` is loosened',
    ],
    [
      'another kind of margin',
      { primary: { metric: 'accuracy', margin: '1%', min: 0.9 } },
      '`model.primary.margin` is loosened',
    ],
    ['no floor', { primary: { metric: 'accuracy', margin: 0.01 } }, '`model.primary.min` is loosened'],
    ['another metric', { primary: { metric: 'f1', margin: 0.01, min: 0.9 } }, '`model.primary.metric` changes'],
    ['no guard', { guards: [] }, '`model.guards (roc-auc)` is removed'],
    ['another golden dataset', { golden: { path: 'easy.csv' } }, '`model.golden` changes'],
    ['another baseline', { baseline: { path: 'models/worst' } }, '`model.baseline` changes'],
    ['limits of the processes', { process: { 'call-seconds': 1 } }, '`model.process` changes'],
    ['another output', { output: 'logits' }, '`model.output` changes'],
    ['another program', { candidate: { path: 'models/new', command: ['sh'] } }, '`model.candidate` changes'],
    ['an anchor by a program', { anchor: { path: 'm', command: ['sh'], margin: 0.01 } }, '`model.anchor` changes'],
    [
      'an anchor behind an endpoint',
      { anchor: { http: { url: 'https://example.org', model: 'm' }, margin: 0.01 } },
      '`model.anchor` changes',
    ],
    [
      'a metric by a program',
      { guards: [...plain.guards, { metric: 'metric-command', command: ['sh'], margin: 1 }] },
      '`model.guards (metric-command {"command":["sh"]})` changes',
    ],
    [
      'a program as primary metric',
      { primary: { metric: 'metric-command', command: ['sh'], margin: 0.01 } },
      '`model.primary.metric` changes',
    ],
    [
      'a form behind an endpoint',
      { parity: { http: { url: 'https://example.org', model: 'm' } } },
      '`model.parity` changes',
    ],
    ['another candidate', { candidate: { path: 'models/prod' } }, '`model.candidate` changes'],
    ['a runtime that is fetched', { 'install-runtime': true }, '`model.install-runtime` changes'],
    ['undecided passes', { undecided: 'pass' }, '`model.undecided` is loosened'],
    ['more is idle', { 'gpu-idle-mib': 900 }, '`model.gpu-idle-mib` is loosened'],
    ['an unknown origin passes', { lineage: 'pass' }, '`model.lineage` is loosened'],
    [
      'one metric undecided passes',
      { primary: { ...plain.primary, undecided: 'pass' } },
      '`model.primary.undecided` is loosened',
    ],
    [
      'another reason to fail',
      { primary: { ...plain.primary, 'fail-on': 'proven-drop' } },
      '`model.primary.fail-on` changes',
    ],
    ['another name', { name: 'second' }, '`model.name` changes'],
    ['another price', { 'price-per-hour': 1 }, '`model.price-per-hour` changes'],
    ['one more slice', { slices: { by: ['country'] } }, '`model.slices.by` changes'],
    ['another slice', { slices: { where: { young: 'age < 25' } } }, '`model.slices.where` changes'],
    ['another correction', { slices: { correction: 'any-dependence' } }, '`model.slices.correction` changes'],
    ['fewer calls', { latency: { calls: 100 } }, '`model.latency.calls` is loosened'],
    ['larger slices only', { slices: { 'min-rows': 5000 } }, '`model.slices.min-rows` is loosened'],
  ])('keeps what base asks and says so: %s', (_, change, sentence) => {
    expect(tighten(config(), config(change))).toEqual({ config: config(), loosened: [sentence] });
  });

  it.each([
    [{ precision: 'float16' }, '`model.parity` changes'],
    [{ path: 'elsewhere.onnx' }, '`model.parity` changes'],
    [{ absolute: 0.1 }, '`model.parity.absolute` is loosened'],
    [{ relative: 0.1 }, '`model.parity.relative` is loosened'],
    [{ 'max-outside': 0.1 }, '`model.parity.max-outside` is loosened'],
    [{ 'max-disagreement': 0.2 }, '`model.parity.max-disagreement` is loosened'],
  ])('holds the converted form to what base allows: %j', (change, sentence) => {
    const base = config({ parity: { path: 'new.onnx', 'max-disagreement': 0.1 } });
    const head = config({ parity: { path: 'new.onnx', 'max-disagreement': 0.1, ...change } });
    expect(tighten(base, head)).toEqual({ config: base, loosened: [sentence] });
  });

  it('keeps below which confidence a model abstains, and says so', () => {
    const base = config({ ood: { 'abstain-below': 0.6 } });
    const head = config({ ood: { 'abstain-below': 0.5 } });
    expect(tighten(base, head)).toEqual({ config: base, loosened: ['`model.ood.abstain-below` changes'] });
  });

  it('takes no program from head that changes rows', () => {
    const head = config({ robustness: [{ command: ['python3', '{root}/change.py'] }, { rows: 'changed.csv' }] });
    expect(tighten(config(), head)).toEqual({
      config: config({ robustness: [{ rows: 'changed.csv' }] }),
      loosened: ['`model.robustness` adds a program'],
    });
    expect(tighten(head, head)).toEqual({ config: head, loosened: [] });
  });

  it('takes no program from head for a converted form, and none away', () => {
    const program = config({ parity: { path: 'new.pkl', command: ['python3', '{shim}', '--sklearn'] } });
    expect(tighten(config(), program)).toEqual({ config: config(), loosened: ['`model.parity` changes'] });
    expect(tighten(program, config())).toEqual({ config: program, loosened: ['`model.parity` is removed'] });
    const stricter = config({ parity: { path: 'new.onnx', absolute: 1e-7 } });
    expect(tighten(config({ parity: { path: 'new.onnx' } }), stricter)).toEqual({ config: stricter, loosened: [] });
  });

  it.each([
    ['fewer rows a second', { throughput: { min: 5 } }, '`model.throughput.min` is loosened'],
    ['any rows a second', { throughput: {} }, '`model.throughput.min` is loosened'],
    ['more memory', { memory: { 'max-mib': 900 } }, '`model.memory.max-mib` is loosened'],
    ['no cold start', { 'cold-start': undefined }, '`model.cold-start` is removed'],
    ['fewer starts', { 'cold-start': { 'max-ms': 9, runs: 5 } }, '`model.cold-start.runs` is loosened'],
  ])('keeps what base asks of costs: %s', (_, change, sentence) => {
    const base = { throughput: { min: 9 }, memory: { 'max-mib': 99 }, 'cold-start': { 'max-ms': 9, runs: 7 } };
    const result = tighten(config(base), config({ ...base, ...change }));
    expect(result).toEqual({ config: config(base), loosened: [sentence] });
  });

  it('keeps the gate that head removes, and takes the gate that only head has', () => {
    expect(tighten(config(), undefined)).toEqual({ config: config(), loosened: ['`model` is removed'] });
    expect(tighten(undefined, config())).toEqual({ config: config(), loosened: [] });
  });
});
