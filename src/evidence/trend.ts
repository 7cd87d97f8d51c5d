import type { Evidence } from './evidence.ts';
import { verdictOf } from './finding.ts';
import type { Verdict } from './verdict.ts';
import { verdicts } from './verdict.ts';

/** One decision on the default branch: a line of the trend file. */
export interface TrendLine {
  readonly assay: 1;
  /** ISO 8601 */
  readonly at: string;
  readonly commit: string;
  readonly gate: string;
  readonly name: string;
  readonly verdict: Verdict;
  /** digest of the golden dataset that decided, of a model gate */
  readonly golden?: string;
  /** headline numbers by their id */
  readonly numbers: Readonly<Record<string, number>>;
}

/** What is read of a trend file, and how many of its lines were not understood. */
export interface Trend {
  readonly lines: readonly TrendLine[];
  readonly broken: number;
}

const mostNumbers = 20;
const mostLines = 20_000;
const longestLine = 20_000;

/**
 * The headline numbers of an evidence: of a model the candidate's value of each measurement of the whole model that has a
 * limit, by its id; of data the largest change as a multiple of its margin (`of-margin`); of secrets the number of
 * findings that fail or warn (`findings`).
 */
export function headlineNumbers(evidence: Evidence): Readonly<Record<string, number>> {
  if (evidence.gate === 'model') {
    const judged = evidence.measurements.filter(
      ({ limit, subject, head }) =>
        limit !== undefined && head != null && (subject === 'model' || subject === 'candidate'),
    );
    return Object.fromEntries(judged.slice(0, mostNumbers).map(({ id, head }) => [id, head as number]));
  }
  if (evidence.gate === 'data') {
    const shares = evidence.measurements.flatMap(({ value, limit }) =>
      value === null || limit?.kind !== 'margin' || !(limit.value > 0) ? [] : [Math.abs(value) / limit.value],
    );
    return shares.length === 0 ? {} : { 'of-margin': shares.reduce((a, b) => Math.max(a, b)) };
  }
  return evidence.gate === 'secrets'
    ? { findings: evidence.findings.filter((finding) => verdictOf(finding) !== 'pass').length }
    : {};
}

/** The line that an evidence leaves in the trend of the default branch. */
export function trendLineOf(evidence: Evidence, commit: string): TrendLine {
  const { gate, name = '', verdict, started, subject } = evidence;
  const { golden } = subject.digests;
  return {
    assay: 1,
    at: started,
    commit,
    gate,
    name,
    verdict,
    ...(golden === undefined ? {} : { golden }),
    numbers: headlineNumbers(evidence),
  };
}

/** Reads a trend file: one JSON object a line, the last 20,000 of them; lines that are no decision are counted. */
export function trendOf(text: string): Trend {
  const all = text.split('\n').filter((line) => line.trim() !== '');
  const lines = all.slice(-mostLines).flatMap((line) => lineOf(line) ?? []);
  return { lines, broken: Math.min(all.length, mostLines) - lines.length };
}

/** The trend with lines added; a line of the same commit, gate and name takes the place of the old one. */
export function withLines(trend: Trend, added: readonly TrendLine[]): string {
  const key = ({ commit, gate, name }: TrendLine) => JSON.stringify([commit, gate, name]);
  const renewed = new Set(added.map(key));
  const kept = trend.lines.filter((line) => !renewed.has(key(line)));
  return [...kept, ...added].map((line) => `${JSON.stringify(line)}\n`).join('');
}

function lineOf(text: string): TrendLine | null {
  if (text.length > longestLine) return null;
  try {
    const line = JSON.parse(text) as Partial<TrendLine> | null;
    const texts = [line?.at, line?.commit, line?.gate, line?.name].every((field) => typeof field === 'string');
    const { verdict, numbers } = line ?? {};
    if (line?.assay !== 1 || !texts || verdict === undefined || !verdicts.includes(verdict)) return null;
    if (typeof numbers !== 'object' || numbers === null) return null;
    const finite = Object.entries(numbers).filter(([, value]) => typeof value === 'number' && Number.isFinite(value));
    return { ...(line as TrendLine), numbers: Object.fromEntries(finite.slice(0, mostNumbers)) };
  } catch {
    return null;
  }
}
