import type { Evidence } from '../evidence/evidence.ts';
import type { Measurement } from '../evidence/measurement.ts';
import { type Verdict, verdicts, worst } from '../evidence/verdict.ts';

/** All that was measured of one column of a snapshot. */
export interface ColumnSummary {
  /** the column's name in backticks */
  readonly subject: string;
  readonly verdict: Verdict;
  /** the worst of what was held to a margin or limit, the missing share apart */
  readonly main: Measurement | undefined;
  readonly missing: Measurement | undefined;
  /** the statistics that are only recorded, by their id */
  readonly recorded: ReadonlyMap<string, Measurement>;
  /** the change in margins: 1 is as large as the margin; null when nothing is known */
  readonly ofMargin: number | null;
}

/** The columns of a data snapshot, worst first, then by how far they moved. Empty for evidence of another gate. */
export function columnsOf({ gate, measurements }: Evidence): ColumnSummary[] {
  if (gate !== 'data') return [];
  const found = new Map<string, Measurement[]>();
  for (const measurement of measurements) {
    const list = found.get(measurement.subject);
    if (list === undefined) found.set(measurement.subject, [measurement]);
    else list.push(measurement);
  }
  const columns = Array.from(found, ([subject, all]) => summaryOf(subject, all));
  return columns.sort((a, b) => rank(b.verdict) - rank(a.verdict) || (b.ofMargin ?? -1) - (a.ofMargin ?? -1));
}

function summaryOf(subject: string, all: readonly Measurement[]): ColumnSummary {
  const judged = all.filter(({ id, limit }) => limit !== undefined && id !== 'missing');
  const [main] = judged.sort((a, b) => rank(b.verdict) - rank(a.verdict));
  const known = main?.value != null && main.limit !== undefined && main.limit.value > 0;
  return {
    subject,
    verdict: worst(all.map(({ verdict }) => verdict)),
    main,
    missing: all.find(({ id }) => id === 'missing'),
    recorded: new Map(all.filter(({ limit }) => limit === undefined).map((one) => [one.id, one])),
    ofMargin: known ? Math.abs(main.value ?? 0) / (main.limit?.value ?? 1) : null,
  };
}

/** What came of it: `changed; missing: undecided`. */
export function columnOutcome({ main, missing }: ColumnSummary): string {
  const gaps = missing?.outcome === 'equivalent' ? undefined : missing?.outcome;
  return [main?.outcome, gaps && `missing: ${gaps}`].filter(Boolean).join('; ');
}

function rank(verdict: Verdict): number {
  return verdicts.indexOf(verdict);
}
