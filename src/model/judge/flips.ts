import type { Finding, Table } from '../../evidence/finding.ts';
import type { Measurement } from '../../evidence/measurement.ts';
import { limitOutcome, outcomeVerdict } from '../decision/decide.ts';
import { type ExactShare, type Flips, flipsBetween } from '../decision/flips.ts';
import { type Case, type Part, part, severityOf } from './part.ts';
import { count, plain, probability } from './words.ts';

const shownRows = 10;

/**
 * Rows that broke and rows that were mended: shares with exact bounds, the worst of them in a table, `max-nfr`, and rows
 * that must stay right. A must-not-flip row that was right and is wrong fails without statistics.
 */
export function judgeFlips(it: Case): Part {
  const { config } = it;
  if (config.task === 'regression' && config.flips.tolerance === undefined) return part({});
  const flips = flipsBetween(it.base, it.head, config.flips.tolerance ?? 0);
  const limit = config.flips['max-nfr'];
  const outcome = limit === undefined ? null : limitOutcome(flips.broken, 'max', limit);
  const verdict = outcome === null ? 'pass' : outcomeVerdict(outcome, config.undecided);
  const share = measured('nfr', flips.broken, flips.n);
  const broken: Measurement =
    limit === undefined || outcome === null
      ? share
      : { ...share, limit: { kind: 'max', value: limit }, outcome, verdict };
  const protectedRows = flips.rows.filter((row) => it.golden.mustStay[row]);
  return part({
    measurements: [broken, measured('pfr', flips.mended, flips.n)],
    findings: [
      ...(flips.rows.length === 0 ? [] : [brokenRows(it, flips, severityOf(verdict), limit)]),
      ...(protectedRows.length === 0 ? [] : [mustNotFlip(it, protectedRows)]),
    ],
    notes: [note(flips)],
    leads: [
      ...(limit === undefined
        ? []
        : [{ verdict, decided: `${percent(flips.broken.share)} of rows broke`, limit: `max-nfr ${percent(limit)}` }]),
      ...(protectedRows.length === 0
        ? []
        : [{ verdict: 'fail' as const, decided: `${protectedRows.length} must-not-flip rows broke`, limit: '0' }]),
    ],
  });
}

function measured(id: 'nfr' | 'pfr', { share, low, high }: ExactShare, n: number): Measurement {
  return {
    id,
    subject: 'model',
    value: share,
    unit: 'share',
    n: { base: n, head: n },
    interval: { low, high, level: 0.9, method: 'exact interval (Clopper-Pearson)' },
    method: id === 'nfr' ? 'negative flips: right before, wrong now' : 'positive flips: wrong before, right now',
    verdict: 'pass',
  };
}

function brokenRows(it: Case, flips: Flips, severity: Finding['severity'], limit: number | undefined): Finding {
  const { broken, mended, n } = flips;
  return {
    rule: 'flips',
    severity,
    confidence: 'certain',
    message: `${count(broken.count)} ${broken.count === 1 ? 'row' : 'rows'} broke, ${count(mended.count)} mended`,
    number: `${percent(broken.share)} of ${count(n)} rows broke, at most ${percent(broken.high)} (95 %, exact)${limit === undefined ? '' : `; max-nfr ${percent(limit)}`}`,
    mend: 'Read the rows that broke; flag those that must never break with a `must-not-flip` column of the golden dataset.',
    locations: [{ path: it.path }],
    fingerprint: it.fingerprint(`model/${it.config.name ?? ''}/flips`),
    table: table(
      it,
      flips.rows.slice(0, shownRows),
      `Rows that broke, largest loss first (${Math.min(shownRows, broken.count)} of ${count(broken.count)})`,
    ),
  };
}

function mustNotFlip(it: Case, rows: readonly number[]): Finding {
  return {
    rule: 'must-not-flip',
    severity: 'error',
    confidence: 'certain',
    message: `${count(rows.length)} ${rows.length === 1 ? 'row' : 'rows'} that must stay right broke`,
    number: `${count(rows.length)} of ${count(it.golden.mustStay.filter(Boolean).length)} flagged rows (exact); limit 0`,
    mend: 'Mend the model for these rows; they fail the gate whatever the metrics say.',
    locations: [{ path: it.path }],
    fingerprint: it.fingerprint(`model/${it.config.name ?? ''}/must-not-flip`),
    table: table(it, rows.slice(0, shownRows), 'Flagged rows that broke'),
  };
}

function table(it: Case, rows: readonly number[], title: string): Table {
  const shown = (outputs: Float64Array, row: number) => {
    const { width } = it.base;
    const values = Array.from(outputs.subarray(row * width, (row + 1) * width));
    if (width > 1) return `class ${values.indexOf(Math.max(...values))} (${plain(Math.max(...values))})`;
    return Number.isFinite(values[0]) ? plain(values[0] as number) : 'not a number';
  };
  return {
    title,
    columns: ['row id', 'label', 'baseline', 'candidate'],
    rows: rows.map((row) => [
      it.golden.ids[it.golden.labelled[row] as number] as string,
      it.base.labels[row] as number,
      shown(it.base.outputs, row),
      shown(it.head.outputs, row),
    ]),
  };
}

function note({ p, relative, broken, mended }: Flips): Part['notes'][number] {
  const times = relative === null ? '' : `; ${plain(relative)} of what independent errors would break`;
  return {
    kind: 'method',
    text: `${count(broken.count)} rows broke and ${count(mended.count)} were mended (exact McNemar mid-p ${probability(p)}, shown and not deciding)${times}.`,
  };
}

function percent(share: number): string {
  return `${plain(share * 100)} %`;
}
