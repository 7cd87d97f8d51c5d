import type { Lacking } from '../../data/counter.ts';
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

/** What files say of their columns. */
export interface Declared {
  /** by a column's path as JSON: whether a value may be missing */
  readonly nullable: ReadonlyMap<string, boolean>;
  readonly lacking: readonly Lacking[];
}

/**
 * What Parquet files declare of each column: whether a value may be missing, in it or in a struct around it, and which
 * files do not have it, so that it may be missing. Empty for other kinds, which do not say, and for more than 100 files.
 */
export async function declaredColumns(connection: Connection, source: EngineSource): Promise<Declared> {
  if (source.kind !== 'parquet' || source.table !== undefined || source.files.length > mostFiles)
    return { nullable: new Map(), lacking: [] };
  const rows = await connection.query(
    `SELECT file_name, name, coalesce(num_children, 0), repetition_type, coalesce(converted_type, '') IN ('LIST', 'MAP') OR coalesce(logical_type, '') LIKE 'List%' FROM parquet_schema(${literals(source.files)})`,
  );
  const found = new Map<string, { nullable: boolean; files: number }>();
  const files = new Set(rows.map(([file]) => file));
  const trees = new Map<unknown, readonly Node[]>();
  for (const file of files) {
    const nodes = rows
      .filter((row) => row[0] === file)
      .map(([, name, children, repetition, list]): Node => {
        return { name: String(name), children: Number(children), repetition: String(repetition), list: list === true };
      });
    trees.set(file, nodes);
    for (const [path, nullable] of leavesOfTree(nodes)) {
      const before = found.get(path) ?? { nullable: false, files: 0 };
      found.set(path, { nullable: before.nullable || nullable, files: before.files + 1 });
    }
  }
  return {
    nullable: new Map([...found].map(([path, each]) => [path, each.nullable || each.files < files.size])),
    lacking: lackingOf(source, trees),
  };
}

/** Columns that some files have and others do not. The engine takes names that differ in case only for one. */
function lackingOf(source: EngineSource, trees: ReadonlyMap<unknown, readonly Node[]>): readonly Lacking[] {
  const parts = source.files.map((file, i) => {
    const names = topLevel(trees.get(file) ?? []);
    return {
      name: source.parts?.[i]?.name ?? source.name,
      own: new Map(names.map((name) => [name.toLowerCase(), name])),
    };
  });
  const folders = new Set(source.partitions?.map((key) => key.toLowerCase()));
  const all = new Map(parts.flatMap(({ own }) => [...own]).reverse());
  return [...all].reverse().flatMap(([key, column]) => {
    const files = parts.filter(({ own }) => !own.has(key)).map(({ name }) => name);
    return files.length === 0 || folders.has(key) ? [] : [{ column, files }];
  });
}

function topLevel(nodes: readonly Node[]): readonly string[] {
  const names: string[] = [];
  let at = 1;
  const past = (): void => {
    const children = nodes[at++]?.children ?? 0;
    for (let i = 0; i < children && at < nodes.length; i++) past();
  };
  while (at < nodes.length) {
    names.push(nodes[at]?.name ?? '');
    past();
  }
  return names;
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
