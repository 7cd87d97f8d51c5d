import { placeholderReason } from '../placeholder.ts';
import type { Exposure } from './exposure.ts';
import type { Flow } from './flow.ts';
import { withIgnores } from './ignored.ts';
import { type Literals, lintPythonCell, pythonFlow } from './lint-code.ts';
import { notebookMagic } from './python-families.ts';
import { exposureOf, mostExposures } from './report.ts';
import { holdsSecret } from './secret-name.ts';
import { lintShell } from './shell.ts';
import { exposedBy } from './value.ts';

/** A code cell, by itself: number and execution are 1-based. */
interface CodeCell {
  readonly number: number;
  readonly execution?: number;
  readonly source: string;
}

/**
 * A notebook of Python: its code cells in order, with one namespace. Null when the text is no notebook. Each finding has the
 * cell and the line in it; `startLine` is the line of the file where the code stands, when the file spells it as usual.
 */
export function lintNotebook(text: string, path: string, literals: Literals = new Map()): Exposure[] | null {
  const cells = codeCells(text);
  if (cells === null) return null;
  const flow = pythonFlow();
  const rawLine = rawLines(text);
  const found: Exposure[] = [];
  for (const cell of cells) {
    if (found.length >= mostExposures) break;
    const lines = cell.source.split('\n');
    const raw = lines.map(rawLine);
    const inThis = lintCell(flow, cell, path, cellLiterals(raw, literals));
    for (const exposure of withIgnores(cell.source, inThis, ({ location }) => location.cell?.line)) {
      const at = exposure.location.cell?.line;
      const startLine = at === undefined ? null : raw[at - 1];
      found.push({
        ...exposure,
        location:
          startLine === null || startLine === undefined ? exposure.location : { ...exposure.location, startLine },
      });
    }
  }
  return found;
}

function cellLiterals(raw: readonly (number | null)[], literals: Literals): Literals {
  if (literals.size === 0) return literals;
  const own = new Map<number, string>();
  raw.forEach((line, i) => {
    const name = line === null ? undefined : literals.get(line);
    if (name !== undefined) own.set(i + 1, name);
  });
  return own;
}

function lintCell(flow: Flow, cell: CodeCell, path: string, literals: Literals): Exposure[] {
  const at = {
    number: cell.number,
    part: 'source' as const,
    ...(cell.execution === undefined ? {} : { execution: cell.execution }),
  };
  const whole = /^\s{0,20}%%(\w+)/.exec(cell.source)?.[1];
  if (whole !== undefined && /^(bash|sh|shell|script)$/.test(whole)) {
    const body = cell.source.replace(/^\s{0,20}%%[^\n]*/, '');
    return onlyTelling(lintShell(body, { path })).map((found) => inCell(found, at, found.location.startLine ?? 1));
  }
  if (whole !== undefined && !/^(time|timeit|capture|prun|memit)$/.test(whole)) return [];
  const found: Exposure[] = [];
  // what begins with a mark is no Python; the lines keep their numbers
  const code = cell.source.split('\n').map((line, i) => {
    if (!/^\s{0,20}[%!]/.test(line)) return line;
    found.push(...lintMark(flow, line.trim(), path).map((exposure) => inCell(exposure, at, i + 1)));
    return '';
  });
  found.push(...lintPythonCell(flow, code.join('\n'), path, { literals, shows: true, cell: at }));
  return found;
}

/** Nobody else sees the list of processes of a notebook's machine. */
function onlyTelling(found: readonly Exposure[]): Exposure[] {
  return found.filter(({ rule, confidence }) => rule !== 'exposure-shell-argument' || confidence !== 'low');
}

function inCell(found: Exposure, cell: NonNullable<Exposure['location']['cell']>, line: number): Exposure {
  return { ...found, location: { path: found.location.path, cell: { ...cell, line } } };
}

/** `%env`, `!echo $KEY`, `!cmd {key}`. */
function lintMark(flow: Flow, line: string, path: string): Exposure[] {
  if (line.startsWith('!')) return lintCommand(flow, line.replace(/^!{1,2}/, ''), path);
  const [, magic, rest = ''] = /^%(env|set_env|sx|system|sc)\b\s{0,20}(.{0,500})/.exec(line) ?? [];
  if (magic === undefined) return [];
  if (magic !== 'env' && magic !== 'set_env') return lintCommand(flow, rest, path);
  const [, name = '', value = ''] = /^(\w{1,80})\s{0,5}=?\s{0,5}(.{0,300})/.exec(rest) ?? [];
  if (rest === '') return [magicFinding(path, 'the whole environment', '%env', line, true)];
  if (!holdsSecret(name)) return [];
  const given = /^[{$]?\{?(\w+)\}?$/.exec(value)?.[1];
  if (value === '') return rest.includes('=') ? [] : [magicFinding(path, name, '%env', line, false)];
  const known = /^[{$]/.test(value) && given !== undefined ? exposedBy(flow.scope.vars.get(given) ?? null) : null;
  if (known !== null) return [magicFinding(path, known.name, `%${magic}`, line, true)];
  const literal = value.replace(/^["']|["'\s]+$/g, '');
  // IPython prints what it sets
  const isReal = literal.length >= 8 && !/[{$<]/.test(literal) && placeholderReason(literal, '') === null;
  return isReal ? [magicFinding(path, name, `%${magic}`, line, false)] : [];
}

function magicFinding(path: string, name: string, sink: string, line: string, tracked: boolean): Exposure {
  const statement = line.replace(/=.*$/, '=').slice(0, 200);
  return exposureOf(notebookMagic, { name, tracked, short: false }, { location: { path }, sink, statement });
}

/** IPython puts the values of `$name` and `{name}` into a command; each shell variable is also one of the environment. */
function lintCommand(flow: Flow, line: string, path: string): Exposure[] {
  const secrets = new Map<string, string>();
  for (const [name, value] of flow.scope.vars) {
    const exposed = value?.is === 'secret' ? exposedBy(value) : null;
    if (exposed !== null && !exposed.short) secrets.set(name, exposed.name);
  }
  const code = line.replace(/(?<![$\w])\{([A-Za-z_]\w{0,80})\}/g, (whole, name: string) =>
    secrets.has(name) ? `$${whole}` : whole,
  );
  return onlyTelling(lintShell(code, { path, secrets }));
}

function codeCells(text: string): CodeCell[] | null {
  let root: unknown;
  try {
    root = JSON.parse(text);
  } catch {
    return null;
  }
  const cells = listAt(root, 'cells') ?? listAt(listAt(root, 'worksheets')?.[0], 'cells');
  if (cells === null) return null;
  return cells.flatMap((cell, i) => {
    if (at(cell, 'cell_type') !== 'code') return [];
    const written = at(cell, 'source') ?? at(cell, 'input');
    const source = Array.isArray(written) ? written.filter((line) => typeof line === 'string').join('') : written;
    const run = at(cell, 'execution_count') ?? at(cell, 'prompt_number');
    if (typeof source !== 'string') return [];
    const execution = typeof run === 'number' && Number.isInteger(run) && run >= 0 ? { execution: run } : {};
    return [{ number: i + 1, source, ...execution }];
  });
}

function at(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}

function listAt(value: unknown, key: string): unknown[] | null {
  const list = at(value, key);
  return Array.isArray(list) ? list : null;
}

/** The line of the file of each next line of code, as JSON writes it; null when it is spelled otherwise. */
function rawLines(raw: string): (line: string) => number | null {
  let from = 0;
  let line = 1;
  let counted = 0;
  return (code) => {
    if (code.trim() === '') return null;
    const found = raw.indexOf(JSON.stringify(code).slice(1, -1), from);
    if (found < 0) return null;
    from = found + 1;
    for (let next = raw.indexOf('\n', counted); next >= 0 && next < found; next = raw.indexOf('\n', counted)) {
      line++;
      counted = next + 1;
    }
    return line;
  };
}
