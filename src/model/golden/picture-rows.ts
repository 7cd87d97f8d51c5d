import { Problem } from '../../evidence/problem.ts';
import { quote } from '../../evidence/quote.ts';
import { isBelow } from './manifest.ts';
import { type Column, type Table, textAt } from './table.ts';

/** The rows of a picture dataset: a table without its pictures, and the name of each row's picture. */
export interface PictureRows {
  readonly table: Table;
  readonly names: readonly string[];
}

/** Columns that a picture dataset is given names by. */
export interface PictureRoles {
  readonly path: string;
  readonly id: string;
  readonly label: string;
  /** column of the labels' table that names the picture */
  readonly file: string;
  /** whether the label is a class, so that folder names are numbered */
  readonly numbered: boolean;
}

/**
 * The rows of a folder of pictures without a table: a row for each, its id the path, its label the name of the first
 * folder; as a class that is the place of the name in order. Errors: `Problem` for a picture that stands in no folder.
 */
export function rowsOfFolders(names: readonly string[], at: PictureRoles): PictureRows {
  const sorted = [...names].sort();
  const labels = sorted.map((name) => {
    const [folder, ...rest] = name.split('/');
    if (folder !== undefined && rest.length > 0) return folder;
    throw new Problem(
      `The picture ${quote(name)} of the golden dataset ${quote(at.path)} stands in no folder of a class, and there is no \`labels.csv\`.`,
      'Put each picture into a folder with the name of its class, or add `labels.csv`.',
    );
  });
  const classes = [...new Set(labels)].sort();
  const label: Column = at.numbered
    ? { dtype: 'float64', shape: [], values: Float64Array.from(labels, (name) => classes.indexOf(name)) }
    : { dtype: 'string', shape: [], values: labels };
  const columns = new Map<string, Column>([
    [at.id, { dtype: 'string', shape: [], values: sorted }],
    [at.label, label],
  ]);
  return { table: { rows: sorted.length, columns }, names: sorted };
}

/**
 * The rows of a table that names a picture in each row; the names are the ids where the table has no id column. Errors:
 * `Problem` for a table without the column, and for a row whose picture is not there or is named by a path that leads out
 * of the folder.
 */
export function rowsOfTable(table: Table, names: ReadonlySet<string>, at: PictureRoles): PictureRows {
  const files = table.columns.get(at.file);
  if (files === undefined) {
    throw new Problem(
      `The labels of the golden dataset ${quote(at.path)} have no column ${quote(at.file)} that names the pictures: there are ${[...table.columns.keys()].slice(0, 30).map(quote).join(', ')}.`,
      'Add the column, or name it as `file` under `golden.pictures`.',
    );
  }
  const named = Array.from({ length: table.rows }, (_, row) => {
    const name = textAt(files, row).trim();
    if (isBelow(name) && names.has(name)) return name;
    const why = isBelow(name) ? 'which is not there' : 'which is not a plain path below the folder';
    throw new Problem(
      `Row ${row + 1} of the labels of the golden dataset ${quote(at.path)} names the picture ${quote(name)}, ${why}.`,
      'Name a picture of the dataset, relative to its folder and with forward slashes.',
    );
  });
  const columns = new Map(table.columns);
  columns.delete(at.file);
  if (!columns.has(at.id)) columns.set(at.id, { dtype: 'string', shape: [], values: named });
  return { table: { rows: table.rows, columns }, names: named };
}
