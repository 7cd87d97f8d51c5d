import type { Finding, Table } from '../../evidence/finding.ts';
import { severityOf } from '../../evidence/finding.ts';
import type { Measurement } from '../../evidence/measurement.ts';
import { quote } from '../../evidence/quote.ts';
import { limitOutcome, outcomeVerdict } from '../decision/decide.ts';
import { type ExactShare, type Flips, flipsBetween } from '../decision/flips.ts';
import { hasError, hasRight } from '../decision/row-loss.ts';
import { labelledWhere } from '../golden/where.ts';
import type { Sample } from '../sample.ts';
import { type Case, joined, type Part, part } from './part.ts';
import { count, percentOf, plain, probability } from './words.ts';

/**
 * Rows that broke and rows that were mended: shares with exact bounds, the worst of them in a table, `max-nfr` (above the
 * flips that the baseline makes by itself), and rows that must stay right. Such a row that was right and is wrong fails
 * without statistics; those that were wrong already are listed.
 */
export function judgeFlips(it: Case): Part {
  const { config } = it;
  const { task } = config;
  if (!hasRight(task) && !(hasError(task) && config.flips.tolerance !== undefined)) return part({});
  const flips = flipsBetween(it.base, it.head, config.flips.tolerance ?? 0, it.alpha);
  const asked = config.flips['max-nfr'];
  const floor = it.noise?.flips.share ?? 0;
  const limit = asked === undefined ? undefined : Math.min(1, asked + floor);
  const outcome = limit === undefined ? null : limitOutcome(flips.broken, 'max', limit);
  const verdict = outcome === null ? 'pass' : outcomeVerdict(outcome, config.undecided);
  const share = measured('nfr', flips.broken, it);
  const broken: Measurement =
    limit === undefined || outcome === null
      ? share
      : { ...share, limit: { kind: 'max', value: limit }, outcome, verdict };
  const held =
    limit === undefined ? '' : `max-nfr ${percent(limit)}${floor > 0 ? ` (${percent(floor)} of it noise)` : ''}`;
  return joined([
    part({
      measurements: [broken, measured('pfr', flips.mended, it)],
      findings: flips.rows.length === 0 ? [] : [brokenRows(it, flips, severityOf(verdict), held)],
      notes: [note(flips)],
      leads:
        limit === undefined ? [] : [{ verdict, decided: `${percent(flips.broken.share)} of rows broke`, limit: held }],
    }),
    protectedRows(it, flips),
  ]);
}

/** Rows that must stay right: those that broke fail, those that were wrong already are listed. */
function protectedRows(it: Case, flips: Flips): Part {
  const where = it.config.flips['must-not-flip'];
  const also = where === undefined ? [] : labelledWhere(it.golden, where, 'model.flips.must-not-flip');
  const flagged = (row: number) => it.golden.mustStay[row] === true || also[row] === true;
  const broke = flips.rows.filter(flagged);
  const wrong = flips.wrong.filter(flagged);
  const many = Array.from({ length: flips.n }, (_, row) => row).filter(flagged).length;
  return part({
    findings: [
      ...(broke.length === 0 ? [] : [mustNotFlip(it, broke, many)]),
      ...(wrong.length === 0 ? [] : [wrongAlready(it, wrong, many)]),
    ],
    leads:
      broke.length === 0
        ? []
        : [{ verdict: 'fail' as const, decided: `${broke.length} must-not-flip rows broke`, limit: '0' }],
    notes:
      where !== undefined && many === 0
        ? [
            {
              kind: 'unchecked',
              text: `No row must stay right: ${quote(where)} is true of none.`,
              mend: 'Correct `model.flips.must-not-flip`.',
            },
          ]
        : [],
  });
}

function measured(id: 'nfr' | 'pfr', { share, low, high, method }: ExactShare, it: Case): Measurement {
  return {
    id,
    subject: 'model',
    value: share,
    unit: 'share',
    n: { base: it.base.rows, head: it.head.rows },
    interval: { low, high, level: 1 - 2 * (it.alpha ?? 0.05), method },
    method: id === 'nfr' ? 'negative flips: right before, wrong now' : 'positive flips: wrong before, right now',
    verdict: 'pass',
  };
}

function brokenRows(it: Case, flips: Flips, severity: Finding['severity'], held: string): Finding {
  const shownRows = it.config.flips.show;
  const { broken, mended, n } = flips;
  return {
    rule: 'flips',
    severity,
    confidence: 'certain',
    message: `${count(broken.count)} ${broken.count === 1 ? 'row' : 'rows'} broke, ${count(mended.count)} mended`,
    number: `${percent(broken.share)} of ${count(n)} rows broke, at most ${percent(broken.high)} (${percentOf(1 - (it.alpha ?? 0.05))} %, exact)${held === '' ? '' : `; ${held}`}`,
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

function mustNotFlip(it: Case, rows: readonly number[], many: number): Finding {
  return {
    rule: 'must-not-flip',
    severity: 'error',
    confidence: 'certain',
    message: `${count(rows.length)} ${rows.length === 1 ? 'row' : 'rows'} that must stay right broke`,
    number: `${count(rows.length)} of ${count(many)} flagged rows (exact); limit 0`,
    mend: 'Mend the model for these rows; they fail the gate whatever the metrics say.',
    locations: [{ path: it.path }],
    fingerprint: it.fingerprint(`model/${it.config.name ?? ''}/must-not-flip`),
    table: table(it, rows.slice(0, it.config.flips.show), 'Flagged rows that broke'),
  };
}

function wrongAlready(it: Case, rows: readonly number[], many: number): Finding {
  return {
    rule: 'must-not-flip',
    severity: 'note',
    confidence: 'certain',
    message: `${count(rows.length)} ${rows.length === 1 ? 'row' : 'rows'} that must stay right ${rows.length === 1 ? 'was' : 'were'} wrong already`,
    number: `${count(rows.length)} of ${count(many)} flagged rows (exact); no limit`,
    mend: 'Mend the model for these rows, or take the flag away: they protect nothing until the model is right on them.',
    locations: [{ path: it.path }],
    fingerprint: it.fingerprint(`model/${it.config.name ?? ''}/must-not-flip/wrong`),
    table: table(it, rows.slice(0, it.config.flips.show), 'Flagged rows that were wrong under the baseline as well'),
  };
}

function table(it: Case, rows: readonly number[], title: string): Table {
  const shown = ({ outputs, width, task, texts }: Sample, row: number) => {
    if (task === 'text') return shortened(texts?.given[row] ?? '');
    const values = Array.from(outputs.subarray(row * width, (row + 1) * width));
    if (task === 'multiclass') return `class ${values.indexOf(Math.max(...values))} (${plain(Math.max(...values))})`;
    const words = values.slice(0, 6).map((value) => (Number.isFinite(value) ? plain(value) : 'not a number'));
    return `${words.join(', ')}${values.length > words.length ? ', …' : ''}`;
  };
  const label = ({ labels, labelWidth, task, texts }: Sample, row: number) => {
    if (task === 'text') return shortened(texts?.wanted[row] ?? '');
    if (labelWidth === 1) return labels[row] as number;
    return Array.from(labels.subarray(row * labelWidth, (row + 1) * labelWidth)).join(', ');
  };
  return {
    title,
    columns: ['row id', 'label', 'baseline', 'candidate'],
    rows: rows.map((row) => [
      it.golden.ids[it.golden.labelled[row] as number] as string,
      label(it.base, row),
      shown(it.base, row),
      shown(it.head, row),
    ]),
  };
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
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
