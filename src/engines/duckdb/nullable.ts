import type { Connection, EngineSource } from '../engine.ts';
import { literals } from './sql.ts';

/** The most files of which the schema is read. */
const mostFiles = 100;

interface Node {
  readonly name: string;
  readonly children: number;
  readonly repetition: string;
  readonly list: boolean;
}

/**
 * What Parquet files declare of each column, by its path as JSON: whether a value may be missing, in it or in a struct
 * around it. A column that one of the files lacks may be missing. Empty for other kinds: they do not say.
 */
export async function nullableColumns(
  connection: Connection,
  source: EngineSource,
): Promise<ReadonlyMap<string, boolean>> {
  if (source.kind !== 'parquet' || source.table !== undefined || source.files.length > mostFiles) return new Map();
  const rows = await connection.query(
    `SELECT file_name, name, coalesce(num_children, 0), repetition_type, coalesce(converted_type, '') IN ('LIST', 'MAP') OR coalesce(logical_type, '') LIKE 'List%' FROM parquet_schema(${literals(source.files)})`,
  );
  const found = new Map<string, { nullable: boolean; files: number }>();
  const files = new Set(rows.map(([file]) => file));
  for (const file of files) {
    const nodes = rows
      .filter((row) => row[0] === file)
      .map(([, name, children, repetition, list]): Node => {
        return { name: String(name), children: Number(children), repetition: String(repetition), list: list === true };
      });
    for (const [path, nullable] of leavesOfTree(nodes)) {
      const before = found.get(path) ?? { nullable: false, files: 0 };
      found.set(path, { nullable: before.nullable || nullable, files: before.files + 1 });
    }
  }
  return new Map([...found].map(([path, each]) => [path, each.nullable || each.files < files.size]));
}

/** The schema is a list of nodes, each before its children; what is inside a list has no columns of its own here. */
function leavesOfTree(nodes: readonly Node[]): readonly (readonly [string, boolean])[] {
  const leaves: [string, boolean][] = [];
  let at = 1;
  const walk = (path: readonly string[], nullable: boolean, shown: boolean): void => {
    const node = nodes[at++];
    if (node === undefined) return;
    const here = [...path, node.name];
    const open = nullable || node.repetition === 'OPTIONAL';
    if (shown && (node.children === 0 || node.list)) leaves.push([JSON.stringify(here), open]);
    for (let i = 0; i < node.children; i++) walk(here, open, shown && !node.list);
  };
  const top = nodes[0]?.children ?? 0;
  for (let i = 0; i < top; i++) walk([], false, true);
  return leaves;
}
