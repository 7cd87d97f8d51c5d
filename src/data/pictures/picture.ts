import type { Plot } from '../../evidence/plot.ts';
import { quote } from '../../evidence/quote.ts';
import type { Draft } from '../draft.ts';
import { type ColumnProfile, nameOf, rowsOf } from '../profile.ts';
import { axisOf, endsOf, sharesOn } from './axis.ts';

/** Categories that are drawn; the others are one bar together. */
const mostNames = 10;
/** Bars of the small picture in a comment. */
const mostBars = 12;

/**
 * The drawings of a column on both sides: a histogram of numbers and times, bars of categories. `own` is head, counted
 * at edges of its own where it has edges; `fresh` names values outside of base's list with their counts on head. Empty when nothing can be drawn, as for texts of which none is frequent.
 */
export function pictureOf(
  base: ColumnProfile,
  own: ColumnProfile,
  fresh: readonly (readonly [string, number])[] = [],
): Pick<Draft, 'series' | 'drawing'> {
  const drawing = histogram(base, own) ?? categoryBars(base, own, fresh);
  if (drawing === null) return {};
  const [before = [], after = []] = drawing.series.map(({ values }) => values.map((value) => value ?? 0));
  const size = drawing.kind === 'histogram' ? Math.ceil(before.length / mostBars) : 1;
  return { series: { base: added(before, size), head: added(after, size) }, drawing };
}

/** The missing shares of a column as bars: for columns of which nothing else can be drawn. */
export function missingBars(base: ColumnProfile, head: ColumnProfile): Plot {
  const series = [sideOf('base', base, []), sideOf('head', head, [])].map(({ missing, ...side }) => ({
    ...side,
    values: [missing, Number((1 - missing).toFixed(6))],
  }));
  return framed(base, 'bars', { values: ['missing', 'present'] }, 'share of rows', series);
}

/** Both distributions of numbers or times over one axis; null for other columns, and when neither side has a value. */
export function histogram(base: ColumnProfile, own: ColumnProfile): Plot | null {
  if (base.bins === undefined || own.bins === undefined || base.n + own.n === 0) return null;
  const axis = axisOf(base, own);
  const x = { values: axis.edges.slice(1, -1), scale: axis.scale, ends: endsOf(base, own) };
  const series = [sideOf('base', base, sharesOn(axis, base)), sideOf('head', own, sharesOn(axis, own))];
  return framed(base, 'histogram', x, 'share of values', series);
}

/**
 * Shares of the listed values of both sides, the largest of either first, and of all others together. `fresh` names
 * values outside the list with their counts on head. null when no value is listed.
 */
export function categoryBars(
  base: ColumnProfile,
  head: ColumnProfile,
  fresh: readonly (readonly [string, number])[] = [],
): Plot | null {
  if (base.values === undefined || head.values === undefined || base.n + head.n === 0) return null;
  const before = new Map(base.values.list);
  const after = new Map([...head.values.list, ...fresh]);
  const share = (counts: ReadonlyMap<string, number>, name: string, n: number) =>
    n === 0 ? 0 : Number(((counts.get(name) ?? 0) / n).toFixed(6));
  const rows = [...new Set([...before.keys(), ...after.keys()])]
    .map((name) => ({ name, base: share(before, name, base.n), head: share(after, name, head.n) }))
    .filter((row) => row.base + row.head > 0)
    .sort((a, b) => Math.max(b.base, b.head) - Math.max(a.base, a.head) || (a.name < b.name ? -1 : 1));
  if (rows.length === 0) return null;
  const shown = rows.slice(0, mostNames);
  const rest = (side: 'base' | 'head') => Number((1 - shown.reduce((sum, row) => sum + row[side], 0)).toFixed(6));
  const others = { name: 'all others', base: base.n === 0 ? 0 : rest('base'), head: head.n === 0 ? 0 : rest('head') };
  const all = others.base > 1e-5 || others.head > 1e-5 ? [...shown, others] : shown;
  return framed(base, 'bars', { values: all.map(({ name }) => name) }, 'share of values', [
    sideOf(
      'base',
      base,
      all.map((row) => Math.max(0, row.base)),
    ),
    sideOf(
      'head',
      head,
      all.map((row) => Math.max(0, row.head)),
    ),
  ]);
}

/** A number for each part of a snapshot (a day, a file) on both sides; null where a side lacks the part. */
export function timeline(
  title: string,
  parts: readonly { readonly name: string; readonly base: number | null; readonly head: number | null }[],
  labels: { readonly x: string; readonly y: string },
): Plot {
  return {
    id: '',
    kind: 'timeline',
    title,
    x: { label: labels.x, values: parts.map(({ name }) => name) },
    y: { label: labels.y },
    series: [
      { name: 'base', values: parts.map(({ base }) => base) },
      { name: 'head', values: parts.map(({ head }) => head) },
    ],
  };
}

function framed(
  column: ColumnProfile,
  kind: Plot['kind'],
  x: Omit<Plot['x'], 'label'>,
  label: string,
  series: Plot['series'],
): Plot {
  const name = quote(nameOf(column));
  return {
    id: '',
    kind,
    title: `${name}: base and head`,
    x: { label: name, ...x },
    y: { label, unit: 'share' },
    series,
  };
}

function sideOf(name: string, side: ColumnProfile, values: readonly number[]) {
  const rows = rowsOf(side);
  const missing = rows === 0 ? 0 : Number((side.missing / rows).toFixed(6));
  return { name, values: [...values], n: side.n, missing };
}

function added(values: readonly number[], size: number): number[] {
  return Array.from({ length: Math.ceil(values.length / size) }, (_, group) =>
    Number(
      values
        .slice(group * size, (group + 1) * size)
        .reduce((sum, value) => sum + value, 0)
        .toFixed(6),
    ),
  );
}
