import { type Document, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { Problem } from '../evidence/problem.ts';
import { type Config, configSchema } from './config.ts';

const longest = 1_000_000;

/**
 * Reads the text of `assay.yml`. `path` only names it in messages.
 * Errors: one `Problem` that lists every line that is wrong (YAML syntax, unknown keys with the nearest known one,
 * values out of range), so that one run shows all that needs mending.
 */
export function parseConfig(text: string, path: string): Config {
  if (text.length > longest) {
    throw new Problem(
      `${path} is too long: needed at most ${longest} characters, given ${text.length}.`,
      'Keep data out of the configuration; name files instead.',
    );
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const broken = document.errors.map((error) => {
    const at = lines.linePos(error.pos[0]);
    return `line ${at.line}: ${error.message.split('\n')[0]}`;
  });
  if (broken.length > 0) throw listed(path, 'not valid YAML', broken);
  const value = plain(document, path);
  const parsed = configSchema.safeParse(value ?? {});
  if (parsed.success) return parsed.data;
  throw listed(
    path,
    'not a valid configuration',
    parsed.error.issues.flatMap((issue) => sentences(issue, value)),
  );
}

function plain(document: Document, path: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    throw listed(path, 'not a plain YAML file', [error instanceof Error ? error.message : String(error)]);
  }
}

function listed(path: string, what: string, faults: readonly string[]): Problem {
  return new Problem(
    `${path} is ${what}:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`,
    'Mend the lines named above; `assay init` writes a starter file, and dist/assay.schema.json lets an editor check it.',
  );
}

type Issue = z.core.$ZodIssue;

function sentences(issue: Issue, root: unknown): string[] {
  const at = issue.path.length === 0 ? 'the top level' : issue.path.join('.');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => `unknown key "${key}" at ${at}${near(key, siblings(issue))}`);
  }
  const given = valueAt(root, issue.path);
  if (issue.code === 'invalid_union') {
    const inner = issue.errors.flat();
    const best = inner.find((one) => one.code === 'unrecognized_keys') ?? inner.find((one) => one.path.length > 0);
    if (best !== undefined) return sentences({ ...best, path: [...issue.path, ...best.path] } as Issue, root);
  }
  const shown = given === undefined ? 'nothing' : JSON.stringify(given)?.slice(0, 80);
  return [`${at}: ${issue.message}; given ${shown}`];
}

/** The keys that the schema knows where an unknown one was found. */
function siblings(issue: Issue): string[] {
  let at: unknown = configSchema;
  for (const step of issue.path) at = child(at, String(step));
  return Object.keys(shapeOf(at) ?? {});
}

function child(schema: unknown, key: string): unknown {
  const shape = shapeOf(schema);
  if (shape !== undefined) return shape[key];
  const inner = unwrap(schema) as { element?: unknown; valueType?: unknown } | undefined;
  return inner?.element ?? inner?.valueType;
}

function shapeOf(schema: unknown): Record<string, unknown> | undefined {
  return (unwrap(schema) as { shape?: Record<string, unknown> } | undefined)?.shape;
}

/** Takes off optional, default and union wrappers down to the object, array or record inside. */
function unwrap(schema: unknown): unknown {
  let at = schema as { def?: { innerType?: unknown; options?: unknown[] } } | undefined;
  for (;;) {
    const def = at?.def;
    const next = def?.innerType ?? def?.options?.find((option) => shapeOf(option) !== undefined);
    if (next === undefined) return at;
    at = next as typeof at;
  }
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  let at = root;
  for (const step of path) at = (at as Record<PropertyKey, unknown> | null | undefined)?.[step];
  return at;
}

function near(key: string, known: readonly string[]): string {
  const best = known
    .map((name) => ({ name, far: distance(key.toLowerCase(), name.toLowerCase()) }))
    .sort((a, b) => a.far - b.far)[0];
  if (best !== undefined && best.far <= Math.max(2, key.length / 3)) return `; did you mean "${best.name}"?`;
  return known.length === 0 ? '' : `; known here: ${known.join(', ')}`;
}

/** Edit distance (Levenshtein 1966) by rows. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, swap));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
