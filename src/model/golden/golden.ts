import { Problem } from '../../evidence/problem.ts';
import { quote } from '../../evidence/quote.ts';
import type { Task } from '../sample.ts';
import type { Tensor } from '../tensor.ts';
import { featuresOf } from './features.ts';
import { idsOf, numbered, weightsOf } from './ids.ts';
import { labelsOf } from './labels.ts';
import { type Column, namesAt, numberAt, type Table } from './table.ts';

/** The golden dataset, ready for models and metrics. */
export interface Golden {
  readonly ids: readonly string[];
  readonly rows: number;
  /** what models are given: typed columns of `rows` cells, in the order of `inputs`; none when no model runs */
  readonly features: readonly Tensor[];
  /** all columns as they were read, for expressions over them */
  readonly table: Table;
  /** row numbers with a label; all that follows has one entry for each of them, in this order */
  readonly labelled: Uint32Array;
  /** row-major, `labelWidth` numbers a row; empty for texts */
  readonly labels: Float64Array;
  readonly labelWidth: number;
  /** the wanted texts, for the task text */
  readonly wanted?: readonly string[];
  /** ranking: number of each row's query; forecast: of its series */
  readonly queries?: Int32Array;
  readonly weights?: Float64Array;
  /** number of the group of rows that are not independent */
  readonly groups?: Int32Array;
  /** slice columns: name to one text for each labelled row */
  readonly slices: ReadonlyMap<string, readonly string[]>;
  /** for each labelled row whether it must stay right */
  readonly mustStay: readonly boolean[];
}

/** Which column is what. */
export interface GoldenColumns {
  readonly path: string;
  readonly id: string;
  readonly label: string | readonly string[];
  readonly classes?: readonly string[] | undefined;
  readonly query?: string | undefined;
  readonly weight?: string | undefined;
  readonly group?: string | undefined;
  readonly inputs: readonly string[] | undefined;
  readonly gaps?: 'refuse' | 'allow';
  readonly slices: readonly string[];
  readonly mustNotFlip: string | undefined;
  readonly task: Task;
  /** columns of inputs of texts; all that have no other role */
  readonly textInputs?: readonly string[] | 'all';
  /** false when both models are predictions files: then no input column is read */
  readonly needInputs: boolean;
}

/** Columns that were read as texts for another role than being an input. */
function rolesOnly(at: GoldenColumns): TextNames {
  const all = textColumns(at);
  const inputs = at.textInputs ?? [];
  return { has: (name) => inputs !== 'all' && !inputs.includes(name) && all.has(name) };
}

/** Whether a column is to be read as texts, whatever it looks like. */
export type TextNames = Pick<ReadonlySet<string>, 'has'>;

/**
 * Columns that are texts by their role: a reader of tables must keep the id `007` as it is, and a code that goes into a
 * model's input of texts.
 */
export function textColumns(at: GoldenColumns): TextNames {
  const named = at.classes !== undefined || at.task === 'text';
  const labels = labelNames(at);
  const roles = [at.id, at.query, at.group, ...at.slices, ...(named ? labels : [])];
  if (at.textInputs !== 'all')
    return new Set([...roles, ...(at.textInputs ?? [])].filter((name) => name !== undefined));
  const numbers = new Set([at.weight, at.mustNotFlip, ...labels]);
  return { has: (name) => roles.includes(name) || !numbers.has(name) };
}

/**
 * The golden dataset of a table. Rows without a label are kept out of the judgement and counted by the caller
 * (`rows` - `labelled.length`).
 *
 * Errors, as `Problem`: a missing column, no row, no labelled row, a duplicate or missing id, a label that does not fit
 * the task, a weight that is not above 0, a ranking row without a query, an input cell that is not a finite number (named
 * by row and column).
 */
export function goldenOf(table: Table, at: GoldenColumns): Golden {
  if (table.rows === 0)
    throw new Problem(`The golden dataset ${quote(at.path)} has no row.`, 'Add labelled rows to it.');
  const column = (name: string, role: string) => findColumn(table, name, role, at.path);
  const ids = idsOf(column(at.id, 'id'), table.rows, at.path);
  const labels = labelsOf(
    labelNames(at).map((name) => column(name, 'label')),
    ids,
    at,
  );
  const { labelled } = labels;
  const role = { path: at.path, alone: false };
  const queries =
    at.query === undefined ? undefined : numbered(column(at.query, 'query'), labelled, ids, { ...role, role: 'query' });
  if (at.task === 'ranking' && queries === undefined) throw noQuery();
  const weights = at.weight === undefined ? undefined : weightsOf(column(at.weight, 'weight'), labelled, ids, at.path);
  const groups =
    at.group === undefined
      ? undefined
      : numbered(column(at.group, 'group'), labelled, ids, { ...role, role: 'group', alone: true });
  const slices = new Map(at.slices.map((name) => [name, namesAt(column(name, 'slice'), labelled)] as const));
  const names = at.needInputs ? inputNames(table, at) : [];
  const features = featuresOf(
    names.map((name) => [name, column(name, 'input')] as const),
    ids,
    { path: at.path, texts: rolesOnly(at), gaps: at.gaps ?? 'refuse' },
  );
  return {
    ids,
    rows: table.rows,
    features,
    table,
    ...labels,
    ...(queries === undefined ? {} : { queries }),
    ...(weights === undefined ? {} : { weights }),
    ...(groups === undefined ? {} : { groups }),
    slices,
    mustStay: flagsOf(at.mustNotFlip === undefined ? null : column(at.mustNotFlip, 'must-not-flip'), labelled),
  };
}

function findColumn(table: Table, name: string, role: string, path: string): Column {
  const found = table.columns.get(name);
  if (found !== undefined) return found;
  throw new Problem(
    `The golden dataset ${quote(path)} has no ${role} column ${quote(name)}: it has ${[...table.columns.keys()].slice(0, 30).map(quote).join(', ')}.`,
    `Name the ${role} column under \`model.golden\` in the configuration, or add it to the dataset.`,
  );
}

function labelNames({ label }: GoldenColumns): readonly string[] {
  return typeof label === 'string' ? [label] : label;
}

function flagsOf(column: Column | null, labelled: Uint32Array): readonly boolean[] {
  return Array.from(labelled, (row) => column !== null && numberAt(column, row) === 1);
}

function inputNames(table: Table, at: GoldenColumns): readonly string[] {
  const roles = [at.id, ...labelNames(at), at.query, at.weight, at.group, ...at.slices, at.mustNotFlip];
  const others = new Set(roles);
  const names = at.inputs ?? [...table.columns.keys()].filter((name) => !others.has(name));
  if (names.length > 0) return names;
  throw new Problem(
    `The golden dataset ${quote(at.path)} has no input column: all are id, label, slice or flag.`,
    'Name the input columns as `model.golden.inputs`.',
  );
}

function noQuery(): Problem {
  return new Problem(
    'The task ranking needs to know which rows belong to one query.',
    'Name the column of query ids as `model.golden.query`.',
  );
}
