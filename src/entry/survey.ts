import { open, readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Suggested } from '../data/modes/suggest.ts';
import { git, topOf } from '../sources/git.ts';
import { walk } from './walk.ts';

/** What `assay init` found in a repository. Paths are relative, with forward slashes. */
export interface Survey {
  readonly notebooks: number;
  readonly snapshots: readonly { readonly name: string; readonly path: string }[];
  /** folder of a TensorFlow.js model */
  readonly model: string | null;
  readonly golden: Golden | null;
  readonly defaultBranch: string;
  /** by path: what holds of a snapshot today; absent where it was not looked at */
  readonly suggested?: ReadonlyMap<string, Suggested>;
}

export interface Golden {
  readonly path: string;
  readonly id: string;
  readonly label: string;
  readonly inputs: readonly string[];
  readonly task: 'binary' | 'multiclass' | 'regression';
}

const table = /\.((csv|tsv|tab|psv|jsonl|ndjson)(\.(gz|zst|zstd))?|parquet|pq|arrow|feather)$/i;
const aside = /(^|\/)(test|tests|docs|examples?|fixtures|node_modules|vendor|\.[^/]+)\//i;
const mostSnapshots = 20;
const firstBytes = 4 * 1024 ** 2;

/** Looks at the files that git knows or does not ignore; all files when there is no repository. */
export async function survey(root: string): Promise<Survey> {
  const files = await listed(root);
  const isGolden = (path: string) => /(^|\/)golden[^/]*(\/|$)|golden[^/]*\.[a-z]+$/i.test(path);
  const tables = files.map(pointedTo).filter((path) => table.test(path) && !aside.test(path));
  const model = await firstModel(root, files);
  const goldenFile = files.find(
    (path) => table.test(path) && !aside.test(path) && isGolden(path) && /\.(csv|tsv)$/i.test(path),
  );
  const snapshots = new Set(tables.filter((path) => !isGolden(path)).map(partitioned));
  const paths = [...snapshots].slice(0, mostSnapshots);
  return {
    notebooks: files.filter((path) => path.endsWith('.ipynb')).length,
    snapshots: named(paths),
    model,
    golden: goldenFile === undefined ? null : await goldenOf(root, goldenFile),
    defaultBranch: await defaultBranch(root),
  };
}

/** A pointer of DVC stands for the file that it tracks. */
function pointedTo(path: string): string {
  return path.replace(/\.dvc$/i, '');
}

/** A file below folders named `key=value` is part of the snapshot that begins above them. */
function partitioned(path: string): string {
  return /^(.+?)\/[^/=]+=[^/]*\//.exec(path)?.[1] ?? path;
}

async function listed(root: string): Promise<string[]> {
  if ((await topOf(root)) === null) return walk(root);
  const out = await git(root, ['ls-files', '-z', '--cached', '--others', '--exclude-standard']);
  return out
    .toString('utf8')
    .split('\0')
    .filter((path) => path !== '')
    .sort();
}

function named(paths: readonly string[]): { name: string; path: string }[] {
  const used = new Set<string>();
  return paths.map((path) => {
    const plain =
      posix
        .basename(path)
        .replace(table, '')
        .replace(/[^A-Za-z0-9_.-]+/g, '_')
        .slice(0, 50) || 'snapshot';
    let name = plain;
    for (let i = 2; used.has(name); i++) name = `${plain}-${i}`;
    used.add(name);
    return { name, path };
  });
}

async function firstModel(root: string, files: readonly string[]): Promise<string | null> {
  for (const path of files.filter((one) => /(^|\/)model\.json$/.test(one) && !aside.test(one))) {
    try {
      const { format } = JSON.parse(await readFile(join(root, path), 'utf8')) as { format?: string };
      if (format === 'layers-model' || format === 'graph-model') return posix.dirname(path);
    } catch {
      // not a model that we read; the next one may be
    }
  }
  return null;
}

/** Reads the first rows of a golden file: which columns are id and label, which numbers make the input. */
async function goldenOf(root: string, path: string): Promise<Golden | null> {
  const handle = await open(join(root, path));
  const { buffer, bytesRead } = await handle
    .read(Buffer.alloc(firstBytes), 0, firstBytes, 0)
    .finally(() => handle.close());
  const text = buffer
    .subarray(0, bytesRead)
    .toString('utf8')
    .replace(/^\ufeff/, '');
  const whole = bytesRead < firstBytes ? text : text.slice(0, text.lastIndexOf('\n'));
  let rows: Record<string, string>[];
  try {
    rows = parse(whole, {
      columns: true,
      delimiter: /\.tsv$/i.test(path) ? '\t' : ',',
      to: 2000,
      relax_column_count: true,
    });
  } catch {
    return null;
  }
  const columns = Object.keys(rows[0] ?? {});
  const label = columns.find((name) => /^(label|target|y|class|outcome)$/i.test(name));
  const id = columns.find((name) => /^(id|row_?id|uid|key|index)$/i.test(name));
  if (label === undefined || id === undefined) return null;
  const numeric = (name: string) => rows.every((row) => row[name] !== '' && Number.isFinite(Number(row[name])));
  const inputs = columns.filter((name) => name !== label && name !== id && numeric(name));
  return { path, id, label, inputs, task: taskOf(rows.map((row) => row[label] ?? '')) };
}

function taskOf(labels: readonly string[]): Golden['task'] {
  const values = new Set(labels.filter((label) => label !== ''));
  if ([...values].every((value) => value === '0' || value === '1')) return 'binary';
  const whole = [...values].every((value) => /^\d+$/.test(value));
  return whole && values.size <= 100 ? 'multiclass' : 'regression';
}

async function defaultBranch(root: string): Promise<string> {
  try {
    const ref = await git(root, ['symbolic-ref', '--short', 'refs/remotes/origin/HEAD']);
    return ref
      .toString('utf8')
      .trim()
      .replace(/^origin\//, '');
  } catch {
    return 'main';
  }
}
