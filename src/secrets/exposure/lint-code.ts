import type { Cell } from '../../evidence/location.ts';
import type { Exposure } from './exposure.ts';
import { cursorOf } from './expression.ts';
import type { Dialect, Flow, Leak } from './flow.ts';
import { linesOf } from './lines.ts';
import { readPython } from './python.ts';
import { python } from './python-dialect.ts';
import { nothingKnown } from './python-relevance.ts';
import { pythonTokens } from './python-tokens.ts';
import { exposureOf, mostExposures } from './report.ts';
import { within } from './scope.ts';
import { readScript, readScriptBlock } from './script.ts';
import { script } from './script-dialect.ts';
import { scriptTokens } from './script-tokens.ts';
import { statementOf, type Token } from './token.ts';

/** Lines (1-based) in which a credential stands as text, and what it is. */
export type Literals = ReadonlyMap<number, string>;

/** Python code by itself. */
export function lintPython(text: string, path: string, literals: Literals = new Map()): Exposure[] {
  return lintPythonCell(pythonFlow(), text, path, { literals, shows: false });
}

/** A flow for cells that share one namespace. */
export function pythonFlow(): Flow {
  return { ...flowOf(python, () => undefined), known: nothingKnown() };
}

/** One cell, or a file; the flow keeps what it leaves behind for the next one. */
export function lintPythonCell(
  flow: Flow,
  text: string,
  path: string,
  how: { readonly literals: Literals; readonly shows: boolean; readonly cell?: Omit<Cell, 'line'> },
): Exposure[] {
  const tokens = pythonTokens(text);
  const line = linesOf(text);
  flow.leaks.length = 0;
  // a line that holds a credential says nothing that could be searched for
  if (how.literals.size > 0) flow.known = null;
  const part: Flow = Object.assign(flow, {
    literalAt: (at: number) => how.literals.get(line(tokens[at]?.start ?? 0).line) ?? null,
  });
  readPython(part, tokens, text, how.shows);
  return flow.leaks.slice(0, mostExposures).map((leak) => exposed(leak, tokens, line, path, how.cell));
}

/** JavaScript or TypeScript. */
export function lintScript(text: string, path: string, literals: Literals = new Map()): Exposure[] {
  const tokens = scriptTokens(text);
  const line = linesOf(text);
  const flow: Flow = {
    ...flowOf(script, readScriptBlock),
    literalAt: (at) => literals.get(line(tokens[at]?.start ?? 0).line) ?? null,
  };
  readScript(flow, tokens);
  return flow.leaks.slice(0, mostExposures).map((leak) => exposed(leak, tokens, line, path));
}

function flowOf(dialect: Dialect, readBlock: Flow['readBlock']): Flow {
  return {
    dialect,
    cursor: cursorOf([], 'python'),
    scope: within(null, 'file'),
    leaks: [],
    options: new Set(),
    functions: new Map(),
    readBlock,
    literalAt: () => null,
    depth: 0,
    known: null,
  };
}

function exposed(
  leak: Leak,
  tokens: readonly Token[],
  lineOf: ReturnType<typeof linesOf>,
  path: string,
  cell?: Omit<Cell, 'line'>,
): Exposure {
  const [from, to] = statementAround(tokens, leak.at);
  const at = lineOf(tokens[leak.at]?.start ?? 0);
  const end = lineOf(tokens[to - 1]?.start ?? 0);
  const lines = { startLine: at.line, ...(end.line > at.line ? { endLine: end.line } : {}), startColumn: at.column };
  return exposureOf(leak.family, leak.secret, {
    location: cell === undefined ? { path, ...lines } : { path, cell: { ...cell, line: at.line } },
    sink: leak.sink,
    statement: statementOf(tokens, from, to),
    ...(leak.confidence === undefined ? {} : { confidence: leak.confidence }),
  });
}

/** From the start of the line of a token to the end of the statement: over the brackets that open in it. */
function statementAround(tokens: readonly Token[], at: number): [number, number] {
  let from = at;
  while (from > 0 && tokens[from - 1]?.kind !== 'line' && at - from < 200) from--;
  let depth = 0;
  let to = at;
  for (; to < tokens.length && to - at < 400; to++) {
    const { kind, text } = tokens[to] ?? { kind: 'line', text: '' };
    if (/^[([{]$/.test(text)) depth++;
    else if (/^[)\]}]$/.test(text)) depth--;
    if ((depth <= 0 && (kind === 'line' || text === ';')) || depth < 0) break;
  }
  return [from, Math.max(to, at + 1)];
}
