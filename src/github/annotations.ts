import { visibleLine } from './log-text.ts';

/** A message on a line of a file, as a list in the order in which they matter (the `annotations` surface makes it). */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title?: string | undefined;
  readonly message: string;
  /** relative to the repository's root */
  readonly path?: string | undefined;
  readonly startLine?: number | undefined;
  readonly endLine?: number | undefined;
  readonly startColumn?: number | undefined;
  readonly endColumn?: number | undefined;
}

/** GitHub keeps so many of each level for a step, and so many characters of a message; it drops the rest in silence. */
const most = 10;
const longestMessage = 4_096;
const longestTitle = 255;

/**
 * The annotations that GitHub will show: the first 10 of each level. Where there are more, the tenth says how many are
 * left out. Messages are one visible line for each line (no escape sequences), cut to 4,096 characters, titles to 255;
 * columns stand only on annotations of a single line, which is all that GitHub draws.
 */
export function shownAnnotations(annotations: readonly Annotation[]): Annotation[] {
  return (['error', 'warning', 'notice'] as const).flatMap((level) => {
    const all = annotations.filter((annotation) => annotation.level === level);
    if (all.length <= most) return all.map(tidy);
    const left = all.length - (most - 1);
    return [
      ...all.slice(0, most - 1).map(tidy),
      { level, message: `${left} more of this level are not shown here: see the job summary.` },
    ];
  });
}

/** Prints annotations through the toolkit, which is loaded only when there are any. */
export async function annotate(annotations: readonly Annotation[]): Promise<void> {
  if (annotations.length === 0) return;
  const core = await import('@actions/core');
  for (const { level, message, path, ...place } of shownAnnotations(annotations)) {
    core[level](message, definedOnly({ ...place, file: path }));
  }
}

function tidy(annotation: Annotation): Annotation {
  const { title, message, startLine, endLine, startColumn, endColumn } = annotation;
  const oneLine = startLine !== undefined && (endLine ?? startLine) === startLine;
  return {
    ...annotation,
    message: cut(
      message
        .split(/\r\n|[\r\n]/)
        .map(visibleLine)
        .join('\n'),
      longestMessage,
    ),
    title: title === undefined ? undefined : cut(visibleLine(title), longestTitle),
    startColumn: oneLine ? startColumn : undefined,
    endColumn: oneLine ? endColumn : undefined,
  };
}

/** At most so many UTF-16 units, no character halved, an ellipsis where something was cut. */
function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const kept = text.slice(0, longest - 1);
  return `${/[\ud800-\udbff]$/.test(kept) ? kept.slice(0, -1) : kept}\u2026`;
}

function definedOnly<T extends Record<string, unknown>>(record: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
