import { posix } from 'node:path';
import { parse } from 'yaml';
import { Problem } from '../../evidence/problem.ts';
import { quote } from '../../evidence/quote.ts';

/** An output that a DVC pointer stands for. */
export interface DvcOut {
  /** relative to where the pointer's own name is relative to, with forward slashes */
  readonly path: string;
  /** null where the pointer tracks by something else, such as an object store's ETag */
  readonly md5: string | null;
  readonly size: number | null;
  /** a folder: its object is a list of files */
  readonly folder: boolean;
  /** `hash: md5`, as of DVC 3; before, the hash of a text was that of the text with line feeds only */
  readonly exact: boolean;
  readonly pointer: string;
}

/** Of a pointer file no more than this is read: bytes. */
export const dvcPointerBytes = 4 * 1024 ** 2;

/**
 * The outputs of a `*.dvc` file or a `dvc.lock` (schema 1 and 2). `name` is the pointer's path. An output that leads out
 * of the tree is left out. Errors: `Problem` when the text is no such pointer.
 */
export function readDvcPointer(text: string, name: string): readonly DvcOut[] {
  let read: unknown;
  try {
    // As texts: a hash of digits only is no number.
    read = parse(text, { maxAliasCount: 0, schema: 'failsafe' });
  } catch (cause) {
    throw broken(name, cause);
  }
  const content = recordOf(read);
  if (content === null) throw broken(name);
  const folder = posix.join(posix.dirname(name), textOf(content.wdir) ?? '.');
  const stages = posix.basename(name) === 'dvc.lock' ? recordOf(content.stages ?? content) : null;
  const holders = stages === null ? [content] : Object.values(stages).map(recordOf);
  return holders.flatMap((holder) => {
    const outs: readonly unknown[] = Array.isArray(holder?.outs) ? holder.outs : [];
    return outs.flatMap((each) => outOf(recordOf(each), folder, name) ?? []);
  });
}

function outOf(out: Readonly<Record<string, unknown>> | null, folder: string, pointer: string): DvcOut | null {
  const given = textOf(out?.path);
  if (out === null || given === null || posix.isAbsolute(given)) return null;
  const path = posix.join(folder, given.replaceAll('\\', '/'));
  if (path.startsWith('../') && !folder.startsWith('..')) return null;
  const md5 = /^([0-9a-f]{32})(\.dir)?$/.exec(textOf(out.md5) ?? '');
  return {
    path: path.replace(/\/$/, ''),
    md5: md5?.[1] ?? null,
    size: /^\d+$/.test(textOf(out.size) ?? '') ? Number(out.size) : null,
    folder: md5?.[2] !== undefined,
    exact: out.hash === 'md5',
    pointer,
  };
}

/** The files of a folder's object: a JSON list of `md5` and `relpath`. */
export function readDvcFolder(text: string, out: DvcOut): readonly DvcOut[] {
  let listed: unknown;
  try {
    listed = JSON.parse(text);
  } catch (cause) {
    throw broken(out.pointer, cause);
  }
  if (!Array.isArray(listed)) throw broken(out.pointer);
  return listed.flatMap((each: unknown) => {
    const { md5, relpath } = (recordOf(each) ?? {}) as Readonly<Record<string, unknown>>;
    if (typeof relpath !== 'string' || typeof md5 !== 'string' || !/^[0-9a-f]{32}$/.test(md5)) return [];
    const path = posix.join(out.path, relpath.replaceAll('\\', '/'));
    return path.startsWith(`${out.path}/`) ? [{ ...out, path, md5, size: null, folder: false }] : [];
  });
}

function broken(name: string, cause?: unknown): Problem {
  return new Problem(
    `${quote(name)} is no DVC pointer that can be read: needed YAML with \`outs\`.`,
    'Write it again with `dvc add` or `dvc repro`.',
    { cause },
  );
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : null;
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
