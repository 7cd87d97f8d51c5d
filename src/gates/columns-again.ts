import { createHash } from 'node:crypto';
import { softened } from '../data/accept.ts';
import type { DataConfig } from '../data/config.ts';
import type { Draft } from '../data/draft.ts';
import { mayBeAbsent } from '../data/modes/skew.ts';
import { columnPolicy, policyOf, type SnapshotPolicy } from '../data/policy.ts';
import { compareTypes } from '../data/types.ts';
import { assemble } from '../evidence/assemble.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Finding } from '../evidence/finding.ts';
import { Problem } from '../evidence/problem.ts';
import { quote } from '../evidence/quote.ts';
import { tool } from '../evidence/tool.ts';
import { readHeader } from '../sources/delimited-header.ts';
import { fileAt, git } from '../sources/git.ts';
import { readPointer } from '../sources/lfs-pointer.ts';
import { type ParquetColumn, parquetColumns } from '../sources/parquet-columns.ts';
import type { Change } from './change.ts';
import { type Touched, touchedSnapshots } from './data/touched.ts';
import type { Io } from './io.ts';
import type { Policy } from './policy.ts';

const mostBytes = 50e6;
const mostLooked = 2 ** 20;

/**
 * The columns of the snapshots that a change touches, from git objects alone and without an engine: of what git itself
 * holds, the names in the first line of delimited text, and the names and types in the footer of Parquet. A column that is
 * gone fails, or warns when new ones may be the same under another name; a type that changed weighs as in the data gate;
 * neither does more than the column's `on-change` says. One evidence for each such snapshot, named `NAME columns`. What base
 * stores in another way is left out; head's that cannot be read where base's can warns. It lets a run that may not load a
 * stranger's data say the little that is certain.
 */
export async function columnsAgain(policy: Policy, change: Change, io: Io): Promise<Evidence[]> {
  const { data } = policy.config;
  if (data === undefined) return [];
  const found: Evidence[] = [];
  for (const touched of (await unlessAbsent(touchedSnapshots(io.root, change, data))) ?? []) {
    const base = await unlessAbsent(columnsIn(io.root, touched, 'base'));
    const head = base && (await unlessAbsent(columnsIn(io.root, touched, 'head')));
    if (base && (head || touched.head !== null)) found.push(evidenceOf(touched, base, head, policy, data, io));
  }
  return found;
}

/** Null for what git cannot give here: the claims of the run are not held against it, but against all the rest. */
async function unlessAbsent<T>(looked: Promise<T>): Promise<T | null> {
  try {
    return await looked;
  } catch (error) {
    if (error instanceof Problem) return null;
    throw error;
  }
}

/** The columns of one side; null = it is no file of a commit that can be read here, or nothing is known of it. */
async function columnsIn(
  root: string,
  touched: Touched,
  side: 'base' | 'head',
): Promise<readonly ParquetColumn[] | null> {
  const pattern = /^git:([0-9a-f]{40,64}):(.+\.(?:(parquet|pq)|csv|tsv|tab|psv))$/is;
  const [, commit, path, parquet] = pattern.exec(touched[side] ?? '') ?? [];
  if (commit === undefined || path === undefined) return null;
  const size = Number((await git(root, ['cat-file', '-s', `${commit}:${path}`])).toString('utf8'));
  if (!(size > 0 && size <= mostBytes)) return null;
  const bytes = await fileAt(root, commit, path);
  if (bytes === null || readPointer(bytes) !== null) return null;
  if (parquet !== undefined) return parquetColumns(bytes);
  const text = bytes.subarray(0, mostLooked).toString('utf8');
  if (text.includes('\0') || text.includes('\ufffd')) return null;
  const header = readHeader(text, bytes.length <= mostLooked, touched.config.csv);
  return header?.header === true ? header.names.map((name) => ({ name })) : null;
}

function evidenceOf(
  touched: Touched,
  base: readonly ParquetColumn[],
  head: readonly ParquetColumn[] | null,
  { source }: Policy,
  data: DataConfig,
  io: Io,
): Evidence {
  const asked = policyOf(data, touched.config);
  const drafts = head === null ? [unread] : draftsOf(base, head, asked);
  return assemble({
    gate: 'data',
    name: `${touched.name} columns`,
    decided: decidedWords(drafts),
    limit: 'columns of base',
    findings: drafts.map((draft) => findingOf(softened(draft, asked), touched)),
    counts: { columns_base: base.length, columns_head: head?.length ?? 0 },
    subject: { base: touched.base, head: touched.head, digests: {} },
    policy: { ...source, edits: [] },
    tool,
    seed: io.seed,
    started: new Date(io.now()).toISOString(),
    seconds: 0,
  });
}

/** What was readable at the base and is no more may hold anything: it cannot be a pass. */
const unread: Draft = {
  rule: 'claimed-verdict',
  severity: 'warning',
  confidence: 'certain',
  about: [],
  message: 'what head stores cannot be read here, as that of base can',
  mend: 'Look at the file: it became a pointer, another encoding, empty, or too large to be held against what the run claims.',
};

function draftsOf(base: readonly ParquetColumn[], head: readonly ParquetColumn[], asked: SnapshotPolicy): Draft[] {
  const fresh = head.filter(({ name }) => !base.some((column) => column.name === name)).map(({ name }) => name);
  const wanted = base.filter(({ name }) => columnPolicy(asked, name).ignore !== true);
  return wanted.flatMap((column): Draft[] => {
    const after = head.find(({ name }) => name === column.name);
    if (after !== undefined) return retyped(column, after);
    return mayBeAbsent(asked, column.name) ? [] : [goneDraft(column.name, fresh)];
  });
}

function decidedWords(drafts: readonly Draft[]): string {
  const count = (rule: string, words: string) => {
    const n = drafts.filter((draft) => draft.rule.startsWith(rule)).length;
    return n === 0 ? [] : [`${n} ${n === 1 ? 'column' : 'columns'} ${words}`];
  };
  if (drafts.includes(unread)) return 'could not be compared again';
  const said = [...count('column-removed', 'gone'), ...count('type-', 'of another type')];
  return said.length === 0 ? 'no column is gone or of another type' : said.join(', ');
}

/** A type that the footers of both sides state; nothing where one of them does not. */
function retyped({ name, type: before }: ParquetColumn, { type: after }: ParquetColumn): Draft[] {
  if (before === undefined || after === undefined) return [];
  const change = compareTypes(before, after);
  if (change === 'same') return [];
  return [
    {
      rule: `type-${change}`,
      severity: change === 'widened' ? 'warning' : 'error',
      confidence: 'certain',
      about: [name],
      message: `${quote(name)} changed its type: ${before} \u2192 ${after}`,
      number: `${before} \u2192 ${after} (exact)`,
      mend: `Write the column as ${before} again, or let a maintainer accept the new type.`,
    },
  ];
}

function goneDraft(name: string, fresh: readonly string[]): Draft {
  const maybe = fresh.slice(0, 5).map(quote).join(', ');
  return {
    rule: 'column-removed',
    severity: fresh.length === 0 ? 'error' : 'warning',
    confidence: fresh.length === 0 ? 'certain' : 'medium',
    about: [name],
    message: `${quote(name)} is no column any more`,
    ...(fresh.length === 0
      ? {}
      : { detail: `It may be under another name: ${maybe}${fresh.length > 5 ? ' and more' : ''}.` }),
    number: 'a column → no column (exact)',
    mend: 'Write the column again, or let a maintainer accept that it is gone.',
  };
}

function findingOf({ about, ...rest }: Draft, { path }: Touched): Finding {
  // the data gate's own identity, so that what accepts its finding accepts this one
  const identity = ['assay/data', path, rest.rule, ...about].join('\0');
  return {
    ...rest,
    locations: [{ path, startLine: 1 }],
    fingerprint: createHash('sha256').update(identity).digest('hex').slice(0, 32),
  };
}
