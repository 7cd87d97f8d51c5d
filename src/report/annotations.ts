import type { Location } from '../evidence/location.ts';
import type { Verdict } from '../evidence/verdict.ts';
import { afterPath, type Entry, findingEntry, gateName, worstEntries } from './entries.ts';
import { clip, plain, visible } from './escape.ts';
import type { Report } from './report.ts';

/** One annotation of the log, for `core.error`, `core.warning` or `core.notice`. Texts are plain, on one line each. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
  readonly path?: string;
  readonly startLine?: number;
  readonly endLine?: number;
  /** only when the place is on one line */
  readonly startColumn?: number;
  readonly endColumn?: number;
}

const most = 10;
const longest = 4_000;
const levels: Readonly<Record<Verdict, Annotation['level']>> = {
  error: 'error',
  fail: 'error',
  warn: 'warning',
  skip: 'notice',
  pass: 'notice',
};

/**
 * The annotations of a run, worst first: GitHub shows 10 errors, 10 warnings and 10 notices of a step, so there are at
 * most 10 of each, and the tenth says how many more there are and where. A message is cut before GitHub would (4,096).
 */
export function annotationsOf(report: Report): Annotation[] {
  const recorded = report.evidence.flatMap((e) =>
    e.findings.filter((f) => f.severity === 'note').map((f) => findingEntry(e, f)),
  );
  const entries = [...worstEntries(report), ...recorded];
  return (['error', 'warning', 'notice'] as const).flatMap((level) => {
    const ofLevel = entries.filter((entry) => levels[entry.verdict] === level);
    const more = ofLevel.length - most;
    return ofLevel.slice(0, most).map((entry, i) => annotation(entry, level, i === most - 1 ? more : 0));
  });
}

function annotation(entry: Entry, level: Annotation['level'], more: number): Annotation {
  const [first] = entry.finding?.locations ?? [];
  const cell = first?.cell === undefined ? '' : plain(afterPath(first)).replace(/^, /, ' in ');
  const parts = [
    `${plain(entry.message)}${cell}`,
    entry.number && plain(entry.number),
    entry.mend && `Mend: ${plain(entry.mend, 2000)}`,
  ];
  const rest =
    more > 0 ? ` (and ${more} more ${level}${more === 1 ? '' : 's'}: see the job summary and the evidence)` : '';
  return {
    level,
    title: clip(
      `Assay ${plain(gateName(entry.evidence))}${entry.finding === undefined ? '' : `: ${visible(entry.finding.rule)}`}`,
      200,
    ),
    message: `${clip(parts.filter(Boolean).join('. '), longest - rest.length)}${rest}`,
    ...(first === undefined ? {} : place(first)),
  };
}

function place(location: Location): Partial<Annotation> {
  const { startLine, endLine, startColumn, endColumn } = location;
  const oneLine = startLine !== undefined && (endLine === undefined || endLine === startLine);
  return {
    path: visible(location.path),
    ...(startLine === undefined ? {} : { startLine }),
    ...(endLine === undefined ? {} : { endLine }),
    ...(oneLine && startColumn !== undefined ? { startColumn } : {}),
    ...(oneLine && startColumn !== undefined && endColumn !== undefined ? { endColumn } : {}),
  };
}
