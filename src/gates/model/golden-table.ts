import { Problem } from '../../evidence/problem.ts';
import { quote } from '../../evidence/quote.ts';
import { goldenPath } from '../../model/config/golden.ts';
import type { ModelConfig } from '../../model/config.ts';
import { concatTables, mixedColumns } from '../../model/golden/concat.ts';
import type { TextNames } from '../../model/golden/golden.ts';
import { type PictureRoles, rowsOfFolders, rowsOfTable } from '../../model/golden/picture-rows.ts';
import { type Pictures, pictureColumn } from '../../model/golden/pictures.ts';
import type { Table } from '../../model/golden/table.ts';
import { pictureName } from '../../sources/pictures/picture.ts';
import { pictureValues } from '../../sources/pictures/picture-column.ts';
import { readTable } from '../../sources/tables/read-table.ts';

/** One file of a dataset: its name, relative to the dataset's folder where it has one, and its bytes when they are wanted. */
export interface PartFile {
  readonly name: string;
  /** the set that its rows belong to: the golden one unless told */
  readonly set?: 'golden' | 'ood' | 'perturbed';
  read(): Promise<Buffer>;
}

/**
 * The table of a dataset's files: tables one below the other, or pictures with the rows that `labels.csv` or their folders
 * say. Errors: `Problem` for a file that cannot be read, and for files that do not go together.
 */
export async function goldenTable(parts: readonly PartFile[], config: ModelConfig, texts: TextNames): Promise<Table> {
  const path = goldenPath(config.golden);
  const { pictures } = config.golden;
  return pictures === undefined ? tableOf(parts, path, texts) : pictureTable(parts, config, pictures, texts);
}

async function tableOf(parts: readonly PartFile[], path: string, texts: TextNames): Promise<Table> {
  const read = async (asTexts: TextNames) => {
    const tables: [string, Table][] = [];
    for (const part of parts) tables.push([part.name, await readTable(await part.read(), part.name, asTexts)]);
    return tables;
  };
  let tables = await read(texts);
  const mixed = mixedColumns(tables.map(([, table]) => table));
  // A column is texts when it is in one file: then its numbers are wanted as they are written, too.
  if (mixed.length > 0) tables = await read({ has: (name) => texts.has(name) || mixed.includes(name) });
  try {
    return concatTables(tables);
  } catch (error) {
    throw new Problem(
      `The files of the golden dataset ${quote(path)} do not go together: ${quote((error as Error).message)}.`,
      'Give all files of the manifest the same columns.',
      { cause: error },
    );
  }
}

async function pictureTable(
  parts: readonly PartFile[],
  config: ModelConfig,
  how: Pictures,
  texts: TextNames,
): Promise<Table> {
  const { id, label } = config.golden;
  const path = goldenPath(config.golden);
  const byName = new Map(parts.filter(({ name }) => pictureName.test(name)).map((part) => [part.name, part]));
  // Beside pictures in a folder stands what does not belong to the dataset; a manifest names only what does.
  const ownTable = config.golden.manifest === undefined ? /^labels\.[a-z]+$/i : /./;
  const tables = parts.filter(({ name }) => ownTable.test(name) && !pictureName.test(name));
  const numbered = config.golden.classes === undefined && (config.task === 'binary' || config.task === 'multiclass');
  const roles: PictureRoles = {
    path,
    id,
    label: typeof label === 'string' ? label : (label[0] ?? ''),
    file: how.file,
    numbered,
  };
  const rows =
    tables.length === 0
      ? rowsOfFolders([...byName.keys()], roles)
      : rowsOfTable(
          await tableOf(tables, path, { has: (name) => name === how.file || texts.has(name) }),
          new Set(byName.keys()),
          roles,
        );
  const column = await pictureValues(
    rows.names.map((name) => byName.get(name) as PartFile),
    how,
  );
  return { rows: rows.table.rows, columns: new Map([...rows.table.columns, [pictureColumn, column]]) };
}
