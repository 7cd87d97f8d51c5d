import { assemble, couldNotCheck, worstFirst } from '../../src/evidence/assemble.ts';
import type { Evidence } from '../../src/evidence/evidence.ts';
import type { Finding } from '../../src/evidence/finding.ts';
import type { Measurement } from '../../src/evidence/measurement.ts';
import { Problem } from '../../src/evidence/problem.ts';
import { quote } from '../../src/evidence/quote.ts';
import type { Report, RunContext } from '../../src/report/report.ts';

// One report with everything that a surface can meet. Its numbers are made up, but agree with each other.

const base = '1f3c9a7e5b2d4068'.repeat(3).slice(0, 40);
const head = '9b8e7d6c5a4f3021'.repeat(3).slice(0, 40);
const digest = (seed: string) => `sha256:${seed.repeat(64).slice(0, 64)}`;
const fingerprint = (seed: string) => seed.repeat(32).slice(0, 32);

const common = {
  policy: { path: 'assay.yml', source: 'base', commit: base, digest: digest('ab12'), edits: [] as string[] },
  tool: { name: 'assay', version: '0.1.0' },
  seed: 42,
  started: '2026-11-20T09:30:00.000Z',
} as const;

export const context: RunContext = {
  key: 'default',
  repository: 'harbor/taxi',
  serverUrl: 'https://github.com',
  head,
  commitUrl: `https://github.com/harbor/taxi/commit/${head}`,
  runId: '1234567890',
  runNumber: '218',
  runAttempt: '1',
  runUrl: 'https://github.com/harbor/taxi/actions/runs/1234567890',
  artifactsUrl: 'https://github.com/harbor/taxi/actions/runs/1234567890#artifacts',
  toolVersion: '0.1.0',
  distDigest: digest('d157'),
  evidenceDigest: digest('e71d'),
};

const leaked: Finding = {
  rule: 'aws-access-key',
  severity: 'error',
  confidence: 'certain',
  message: 'a cloud access key was added',
  detail: 'The key stands in the output of a cell, where clearing the source does not remove it.',
  number: '1 credential, 3 places (exact)',
  mend: 'revoke the key first, then clear the output and push. Deleting the line does not make the key safe.',
  link: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',
  locations: [
    { path: 'notebooks/train.ipynb', startLine: 412, startColumn: 18, endColumn: 38, cell: { number: 4, execution: 7, part: 'output', output: 1, line: 212 } },
    { path: 'configs/upload job.yml', startLine: 9, endLine: 9, startColumn: 11, endColumn: 31, key: 'upload.`key', environment: 'prod' },
    { path: 'share/notes.docx', inside: 'comment 2', commit: 'feed'.repeat(10), author: 'Dana @dana', date: '2026-09-01T10:00:00+02:00' },
  ],
  fingerprint: fingerprint('a1b2c3d4'),
  redacted: { kind: 'aws-access-key', prefix: 'AKIA', length: 20, digest: 'a1b2c3d4' },
  reasons: [
    { step: 'keyword', fact: 'the prefix stands at a word boundary', effect: 'candidate' },
    { step: 'entropy', fact: '3.9 bits per character, at least 3.0 needed', effect: 'kept' },
    { step: 'placeholder', fact: 'no documented example', effect: 'certain' },
  ],
  facts: [{ name: 'account', value: '123456789012' }],
  verification: {
    state: 'live',
    host: 'sts.amazonaws.com',
    at: '2026-11-20T08:00:00.000Z',
    facts: [{ name: 'owner', value: 'user/train' }],
    overPermission: ['administrator of the account'],
  },
  firstSeen: { date: '2026-09-01T10:00:00+02:00', days: 80, commit: 'feed'.repeat(10) },
  playbook: [
    { step: 'revoke', text: 'Deactivate the key, then delete it.', link: 'https://console.aws.amazon.com/iam/home' },
    { step: 'replace', text: 'Give the job a role instead of a key.' },
    { step: 'redeploy', text: 'Restart what used the old key.' },
    { step: 'review', text: `Look for calls of the key in CloudTrail since ${quote('2026-09-01')}.` },
    { step: 'purge', text: 'Take the file out of the history and ask the host to drop cached views.' },
  ],
};

const printed: Finding = {
  rule: 'secret-printed',
  severity: 'warning',
  confidence: 'medium',
  message: `${quote('print(os.environ)')} may show credentials in the log`,
  mend: 'print only the names that you need',
  locations: [{ path: 'src/train.py', startLine: 31, endLine: 31 }],
  fingerprint: fingerprint('0badcafe'),
  accepted: { by: 'dana', reason: 'the job runs without secrets', until: '2026-12-20' },
};

const secrets = assemble({
  ...common,
  policy: { ...common.policy, edits: [`${quote('.github/workflows/assay.yml')}: the workflow that runs this check`, `${quote('assay.yml')}: \`data.margins.distribution\` from 0.05 to 0.20`] },
  gate: 'secrets',
  decided: '1 new credential',
  limit: '0',
  findings: [leaked, printed],
  counts: { files: 42, bytes: 1_234_567, commits: 3 },
  notes: [
    { kind: 'method', text: 'lines that the change adds, from the trees of base and head' },
    { kind: 'unchecked', text: `${quote('models/late.bin')} has 210 MB, over the limit of 50 MB`, mend: 'raise `secrets.max-bytes` or exclude the file' },
  ],
  subject: { base, head, digests: {} },
  seconds: 0.412,
});

const unitChanged: Finding = {
  rule: 'unit-changed',
  severity: 'error',
  confidence: 'certain',
  message: `${quote('trip_distance')} changed its unit`,
  detail: `All quantiles moved by one factor, that of miles → kilometres; ${quote('fare')} did not move with them.`,
  number: '× 1.609 [1.608, 1.610], n = 48,112 → 50,340; margin × 1.02; smallest detectable change × 1.004',
  mend: `divide by 1.609 where the snapshot is written, or declare the new unit in ${quote('assay.yml')} in a change of its own.`,
  locations: [{ path: 'data/trips.parquet' }],
  fingerprint: fingerprint('5ca1ab1e'),
  series: { base: [10, 60, 120, 84, 40, 16, 6, 2], head: [2, 8, 34, 92, 118, 80, 44, 12] },
  table: {
    title: `Quantiles of ${quote('trip_distance')}`,
    columns: ['quantile', 'base', 'head', 'factor'],
    rows: [
      ['p10', 1.2, 1.931, 1.609],
      ['p50', 5.1, 8.206, 1.609],
      ['p90', 17.3, 27.84, 1.609],
    ],
  },
  plot: 'trip_distance',
};

function measured(id: string, subject: string, more: Partial<Measurement>): Measurement {
  return { id, subject, value: 0, unit: '', n: { base: 48_112, head: 50_340 }, verdict: 'pass', ...more };
}

const trips = assemble({
  ...common,
  gate: 'data',
  name: 'trips',
  decided: `${quote('trip_distance')} × 1.609 in every quantile`,
  limit: 'same unit',
  findings: [
    unitChanged,
    {
      rule: 'new-category',
      severity: 'note',
      confidence: 'high',
      message: `${quote('payment')} has a new value ${quote('crypto|coin')}`,
      number: '0.3 % of rows (exact)',
      mend: 'add the value to the domain when it is meant',
      locations: [{ path: 'data/trips.parquet' }],
      fingerprint: fingerprint('feedbeef'),
    },
  ],
  measurements: [
    measured('scale', quote('trip_distance'), {
      value: 1.609, unit: 'ratio', base: 5.1, head: 8.206, verdict: 'fail', outcome: 'changed', detectable: 1.004,
      interval: { low: 1.608, high: 1.61, level: 0.9, method: 'quantile ratio' }, limit: { kind: 'margin', value: 1.02 },
    }),
    measured('ks', quote('trip_distance'), {
      value: 0.341, verdict: 'fail', outcome: 'changed', p: { raw: 1e-12, adjusted: 3.1e-11 },
      interval: { low: 0.333, high: 0.349, level: 0.9, method: 'DKW' }, limit: { kind: 'margin', value: 0.05 },
    }),
    measured('missing', quote('fare'), {
      value: 0.0004, unit: 'points', base: 0.0012, head: 0.0016, outcome: 'equivalent', detectable: 0.0008,
      interval: { low: -0.0001, high: 0.0009, level: 0.9, method: 'Newcombe (1998) hybrid score' }, limit: { kind: 'margin', value: 0.01 },
    }),
    measured('missing', quote('tip'), { value: null, reason: 'no row on one side', unit: 'points', verdict: 'skip' }),
  ],
  plots: [
    {
      id: 'trip_distance', kind: 'histogram', title: `${quote('trip_distance')}: base and head`,
      x: { label: 'trip_distance', values: [2, 4, 8, 16, 24, 32, 40] }, y: { label: 'share of rows' },
      series: [
        { name: 'base', values: [0.14, 0.26, 0.31, 0.17, 0.07, 0.03, 0.015, 0.005] },
        { name: 'head', values: [0.07, 0.15, 0.24, 0.27, 0.13, 0.07, 0.05, 0.02] },
      ],
    },
    {
      id: 'payment', kind: 'bars', title: `${quote('payment')}: share of rows`, x: { label: 'payment', values: ['card', 'cash', 'voucher', 'crypto|coin'] }, y: { label: 'share of rows' },
      series: [{ name: 'base', values: [0.71, 0.27, 0.02, 0] }, { name: 'head', values: [0.705, 0.27, 0.022, 0.003] }],
    },
  ],
  counts: { rows: 50_340, columns: 24 },
  notes: [{ kind: 'sampled', text: 'quantiles of 100,000 rows, chosen by seed' }],
  subject: { base: 'data/trips.parquet at base', head: 'data/trips.parquet', digests: { 'snapshot base': digest('b0b0'), 'snapshot head': digest('c0de') } },
  environment: { engine: 'duckdb 1.5.6' },
  seconds: 3.2,
});

const late = assemble({
  ...common,
  gate: 'model',
  name: 'late_arrival',
  decided: `accuracy on ${quote('borough=Bronx')} −4.1 pt [−6.9, −1.4]`,
  limit: 'margin 1 pt',
  findings: [
    {
      rule: 'slice-worse', severity: 'error', confidence: 'high',
      message: `accuracy fell on ${quote('borough=Bronx')}`,
      detail: '340 rows of the golden dataset; the other slices hold.',
      number: '−4.1 pt [−6.9, −1.4], 0.903 → 0.862, n = 340; margin 2 pt',
      mend: 'look at the 19 rows that broke (`flips.csv`), most of them have no `pickup_zone`.',
      locations: [], fingerprint: fingerprint('51ce0bad'), plot: 'slices',
    },
    {
      rule: 'accuracy', severity: 'warning', confidence: 'high',
      message: 'accuracy undecided',
      detail: '2,000 rows are too few to say whether the loss exceeds the margin.',
      number: '−0.7 pt [−1.6, +0.2] (95 %, paired), 0.912 → 0.905, n = 2,000, 52 rows broke, 38 mended; margin 1.0 pt; smallest detectable change 1.3 pt (power 80 %)',
      mend: 'at this difference about 19,000 golden rows would decide; or set what `undecided` means in the policy.',
      locations: [], fingerprint: fingerprint('acc0acc0'),
    },
  ],
  measurements: [
    measured('accuracy', quote('borough=Bronx'), {
      value: -0.041, unit: 'points', base: 0.903, head: 0.862, n: { head: 340 }, verdict: 'fail', outcome: 'worse', detectable: 0.031,
      interval: { low: -0.069, high: -0.014, level: 0.9, method: 'paired score interval (Tango 1998)' }, limit: { kind: 'margin', value: 0.02 },
    }),
    measured('accuracy', 'all rows', {
      value: -0.007, unit: 'points', base: 0.912, head: 0.905, n: { head: 2_000 }, verdict: 'warn', outcome: 'undecided', detectable: 0.013,
      interval: { low: -0.016, high: 0.002, level: 0.95, method: 'paired score interval (Tango 1998)' }, limit: { kind: 'margin', value: 0.01 },
    }),
    measured('latency-p99', 'candidate', {
      value: 18.42, unit: 'ms', base: 17.9, head: 18.42, n: { base: 500, head: 500 }, outcome: 'within',
      interval: { low: null, high: 19.7, level: 0.95, method: 'order statistics' }, limit: { kind: 'max', value: 25 },
    }),
    measured('size', 'candidate', { value: 1_843_200, unit: 'bytes', base: 1_843_200, head: 1_843_200, n: { head: 1 } }),
  ],
  plots: [
    {
      id: 'slices', kind: 'intervals', title: 'Change of accuracy by slice', x: { label: 'slice', values: ['all rows', 'borough=Bronx', 'borough=Queens', 'hour<6'] }, y: { label: 'change of accuracy' },
      series: [{ name: 'difference', values: [-0.007, -0.041, 0.004, -0.002], low: [-0.016, -0.069, -0.012, -0.019], high: [0.002, -0.014, 0.02, 0.015] }],
      mark: -0.02,
    },
    {
      id: 'calibration', kind: 'line', title: 'Calibration', x: { label: 'predicted probability', values: [0.1, 0.3, 0.5, 0.7, 0.9] }, y: { label: 'observed share' },
      series: [
        { name: 'ideal', values: [0.1, 0.3, 0.5, 0.7, 0.9] },
        { name: 'candidate', values: [0.12, 0.27, 0.46, 0.72, 0.93], low: [0.08, 0.21, 0.39, 0.66, 0.89], high: [0.16, 0.33, 0.53, 0.78, 0.97] },
      ],
    },
  ],
  counts: { rows: 2_000 },
  notes: [{ kind: 'method', text: 'both models ran on the same rows, interleaved' }],
  subject: { base: 'models/late at base', head: 'models/late', digests: { 'golden dataset': digest('901d'), baseline: digest('ba5e'), candidate: digest('ca4d') } },
  environment: { runtime: 'tfjs-wasm 4.22.0', device: 'cpu' },
  seconds: 14.8,
});

const zones = assemble({
  ...common,
  gate: 'data',
  name: 'zones',
  decided: '24 columns; largest change 0.3 of its margin',
  limit: 'margins',
  measurements: [measured('largest-change', quote('borough'), { value: 0.3, unit: '', limit: { kind: 'max', value: 1 }, n: { base: 265, head: 265 } })],
  counts: { rows: 265, columns: 24 },
  subject: { base: 'data/zones.csv at base', head: 'data/zones.csv', digests: {} },
  seconds: 0.2,
});

const fares = assemble({
  ...common,
  gate: 'model',
  name: 'fares',
  verdict: 'skip',
  decided: 'the change touches nothing that this model depends on',
  limit: 'relevant changes',
  subject: { base: null, head: null, digests: {} },
  seconds: 0,
});

const broken = couldNotCheck(
  'data',
  new Problem(`cannot read the snapshot ${quote('data/weather.parquet')}: its footer is cut off (needed 8 bytes, found 3)`, 'write the file again, or take it out of `assay.yml`'),
  { ...common, name: 'weather', seconds: 0.05 },
);

export const evidence: readonly Evidence[] = [secrets, trips, late, zones, fares, broken].sort(worstFirst);

export const sample: Report = { evidence, context };
