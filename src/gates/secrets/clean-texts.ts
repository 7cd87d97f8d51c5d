import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { tool } from '../../evidence/tool.ts';
import { topOf } from '../../sources/git.ts';
import { entrySize, hasEntry, liesIn, readEntries, writeEntries } from './cache-file.ts';
import type { Look, Tally } from './look.ts';
import type { Version } from './objects.ts';
import { programDigest } from './program-digest.ts';

/** The file that says which texts of a history hold no candidate; none is used without it. */
const fileVariable = 'ASSAY_SECRETS_CACHE';

/** With it the file is sealed, and one that is not is not believed. */
const keyVariable = 'ASSAY_SECRETS_CACHE_KEY';

/** Texts that hold nothing: no candidate, whether it would be reported or not. */
export interface Clean {
  /** those that an earlier scan read as a whole: they are not read again */
  readonly known: ReadonlyMap<string, readonly Version[]>;
  /** takes one that this scan read as a whole */
  add(id: string, versions: readonly Version[]): void;
}

/** The texts of a run, and how they are kept when it is over. */
export interface CleanTexts extends Clean {
  keep(): Promise<void>;
}

/**
 * Takes the objects that the file in ASSAY_SECRETS_CACHE knows out of `groups`; null where none is used. A text is known
 * by its id and all paths that it is read by, under the same rules, program and settings. What else a scan counts of an
 * object keeps it out of the file, so that the evidence stays the same. A file that is not believed is a note and no more.
 * `partly`: other texts than those of `groups` stay in the file.
 */
export async function cleanTexts(
  look: Look,
  groups: Map<string, Version[]>,
  partly: boolean,
): Promise<CleanTexts | null> {
  const path = await fileOf(look);
  if (path === null) return null;
  const key = look.io.env[keyVariable] ?? '';
  const by = madeBy(look);
  const kept = await readEntries(path, by, key);
  if ('why' in kept) tell(look, `was not used, since ${kept.why}: everything was scanned.`);
  const before = 'entries' in kept ? kept.entries : Buffer.alloc(0);
  const known = new Map<string, readonly Version[]>();
  const entries: Buffer[] = [];
  for (const [id, versions] of before.length === 0 ? [] : groups) {
    const entry = entryOf(by, id, versions);
    if (!hasEntry(before, entry)) continue;
    entries.push(entry);
    known.set(id, versions);
  }
  for (const id of known.keys()) groups.delete(id);
  look.tally.fromCache += known.size;
  const old = entries.length;
  return {
    known,
    add: (id, versions) => void entries.push(entryOf(by, id, versions)),
    keep: async () => {
      // nothing is new, and nothing is to go
      if (entries.length === old && (partly || old * entrySize === before.length) && 'entries' in kept) return;
      const others = partly ? split(before) : [];
      const fits = await writeEntries(path, by, key, [...others, ...entries]).catch(() => null);
      if (fits !== true)
        tell(look, fits === null ? 'could not be written.' : 'was not written: it would be too large.');
    },
  };
}

/** The file; null without one, and where a change could bring one in its commits that nobody sealed. */
async function fileOf(look: Look): Promise<string | null> {
  const { root, env } = look.io;
  const asked = env[fileVariable] ?? '';
  if (asked === '') return null;
  const path = resolve(root, asked);
  if ((env[keyVariable] ?? '') !== '') return path;
  if (!(await liesIn([root, (await topOf(root)) ?? root], path))) return path;
  tell(
    look,
    'was not used, since a change can write to this file: everything was scanned.',
    `Name one outside of the repository, or set \`${keyVariable}\`.`,
  );
  return null;
}

function tell({ tally }: Look, text: string, mend?: string): void {
  tally.notes.push({
    kind: 'method',
    text: `The file of \`${fileVariable}\` ${text}`,
    ...(mend === undefined ? {} : { mend }),
  });
}

function split(entries: Buffer): Buffer[] {
  return Array.from({ length: entries.length / entrySize }, (_, i) =>
    entries.subarray(i * entrySize, (i + 1) * entrySize),
  );
}

/** All paths count, and which is first: by it a text is read, and notebooks are read by theirs too. */
function entryOf(by: Buffer, id: string, versions: readonly Version[]): Buffer {
  const name = [id, ...versions.map(({ path }) => path)].join('\0');
  return createHash('sha256').update(by).update(name, 'utf8').digest().subarray(0, entrySize);
}

/** Settings that bear on the verdict alone. One that is not here empties the file when it changes. */
const ofVerdict = new Set([
  ...['fail-on', 'warn-on', 'exclude', 'disable', 'allow-list', 'unread', 'exposure', 'posture', 'rotation'],
  ...['verify', 'verify-paid', 'verify-forks', 'verify-hosts', 'incident'],
]);

/** The digest of all that decides what is a candidate: which rules, the program that holds them, settings. */
function madeBy({ scanner, config }: Look): Buffer {
  const settings = Object.entries(config).filter(([name]) => !ofVerdict.has(name));
  const written = (_: string, value: unknown) =>
    typeof value === 'function' || value instanceof RegExp ? String(value) : value;
  return createHash('sha256')
    .update(JSON.stringify([tool.version, scanner.rules.map(({ id }) => id), settings.sort()], written))
    .update(programDigest())
    .digest();
}

/** A number that grows with everything that a scan leaves in the tally beside the text and the bytes that it read. */
export function traceOf(tally: Tally): number {
  const { cells, members, media, textless, dropped, unread, brokenNotebooks, brokenSettings, unlinted, sightings } =
    tally;
  let sum = cells + members + media + textless + dropped;
  sum += brokenNotebooks.length + brokenSettings.length + unlinted.length + sightings.length;
  for (const count of unread.values()) sum += count;
  return sum;
}
