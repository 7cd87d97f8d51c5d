import { Problem } from '../../evidence/problem.ts';
import { quote } from '../../evidence/quote.ts';
import { type ColumnProfile, nameOf, type Profile, profileSchema } from '../profile.ts';
import { isColumn } from './is-column.ts';

/**
 * A profile as JSON with one column a line: fixed order of keys, shortest numbers that read back the same, a final line
 * break. Same profile, same bytes.
 */
export function profileText(profile: Profile): string {
  const { columns, ...head } = profileSchema.parse(profile);
  const fields = Object.entries(head).map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`);
  return `{${fields.join(',')},"columns":[\n${columns.map(line).join(',\n')}\n]}\n`;
}

function line(column: ColumnProfile): string {
  return JSON.stringify(column);
}

/** Reads a stored profile. `name` is its path, for the message. Errors: `Problem` with the mend. */
export function parseProfile(text: string, name: string): Profile {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new Problem(`${quote(name)} is not JSON, so it is no profile.`, remake(name));
  }
  const { format, version } = (json ?? {}) as { format?: unknown; version?: unknown };
  if (format !== 'assay/profile') {
    throw new Problem(`${quote(name)} is not a profile: needed "format": "assay/profile".`, remake(name));
  }
  if (version !== 1) {
    throw new Problem(
      `${quote(name)} is a profile of version ${String(version)}; this program reads version 1.`,
      `Use the version of Assay that wrote it, or ${lowerFirst(remake(name))}`,
    );
  }
  const { columns } = json as { readonly columns?: unknown };
  // Most of a profile is its columns: where they are as they should be, the schema has only the rest to read.
  const known = Array.isArray(columns) && columns.every(isColumn) ? columns : null;
  const read = profileSchema.safeParse(known === null ? json : { ...(json as object), columns: [] });
  if (read.success) return coherent(known === null ? read.data : { ...read.data, columns: known }, name);
  const issue = read.error.issues[0];
  throw new Problem(
    `${quote(name)} is not a valid profile: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`.trim(),
    remake(name),
  );
}

/** Errors: `Problem` for a profile that cannot have been counted: a column twice, or counts that do not add up. */
function coherent(profile: Profile, name: string): Profile {
  const paths = new Set<string>();
  for (const column of profile.columns) {
    const path = column.path.length === 1 ? `=${column.path[0]}` : JSON.stringify(column.path);
    if (paths.has(path)) throw incoherent(name, `it has the column ${quote(nameOf(column))} twice`);
    paths.add(path);
    const { bins, values, n } = column;
    const counted = [
      ...(bins === undefined ? [] : [sum(bins.counts)]),
      ...(values === undefined ? [] : [values.list.reduce((all, [, count]) => all + count, values.other)]),
    ];
    if (counted.some((all) => all !== n))
      throw incoherent(name, `the counts of ${quote(nameOf(column))} do not add up`);
  }
  return profile;
}

function sum(counts: readonly number[]): number {
  let all = 0;
  for (const count of counts) all += count;
  return all;
}

function incoherent(name: string, what: string): Problem {
  return new Problem(`${quote(name)} is not a valid profile: ${what}.`, remake(name));
}

function remake(name: string): string {
  return `Make it again: assay data profile SNAPSHOT -o ${quote(name)}.`;
}

function lowerFirst(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}
