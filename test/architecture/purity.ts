import { lineAt, type Node, parse, walk } from './syntax.ts';

const members: Readonly<Record<string, readonly string[] | 'all'>> = {
  console: 'all',
  process: 'all',
  performance: 'all',
  crypto: 'all',
  Date: ['now'],
  Math: ['random'],
  globalThis: ['process', 'console', 'fetch', 'crypto', 'performance'],
};

const calls = ['fetch', 'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'require', 'eval', 'Date'];

/** Uses of the clock, randomness, console, process, network or timers: `line: what`. A pure room has none. */
export function impurities(path: string, text: string): string[] {
  const found: string[] = [];
  walk(parse(path, text), (node) => {
    const what = impurity(node);
    if (what !== undefined) found.push(`${path}:${lineAt(text, node.start)} uses ${what}`);
  });
  return found;
}

function impurity(node: Node): string | undefined {
  const callee = node.callee as Node | undefined;
  if (node.type === 'MemberExpression') {
    const object = (node.object as Node).name;
    const property = (node.property as Node).name;
    if (typeof object !== 'string' || typeof property !== 'string') return undefined;
    const listed = Object.hasOwn(members, object) ? members[object] : undefined;
    return listed === 'all' || listed?.includes(property) ? `${object}.${property}` : undefined;
  }
  if (node.type === 'NewExpression' && callee?.name === 'Date' && (node.arguments as unknown[]).length === 0) {
    return 'new Date() without an argument';
  }
  if (node.type === 'NewExpression' && callee?.name === 'Function') return 'new Function';
  if (node.type === 'CallExpression' && typeof callee?.name === 'string' && calls.includes(callee.name)) {
    return `${callee.name}()`;
  }
  return undefined;
}

/** Statements that do something when the file is loaded: `line: what`. Declarations and constants do not. */
export function loadEffects(path: string, text: string): string[] {
  const found: string[] = [];
  const program = parse(path, text);
  for (const node of program.body as readonly Node[]) {
    const what = effect(node);
    if (what !== undefined) found.push(`${path}:${lineAt(text, node.start)} ${what}`);
  }
  walk(program, (node, inFunction) => {
    if (node.type === 'AwaitExpression' && !inFunction) found.push(`${path}:${lineAt(text, node.start)} awaits`);
  });
  return found;
}

const declarations =
  /^(Import|ExportAll|ExportDefault|ExportNamed|Function|Class|TS(Interface|TypeAlias|Module|Enum|ImportEquals))/;

function effect(node: Node): string | undefined {
  if (node.type === 'VariableDeclaration') return node.kind === 'const' ? undefined : `declares \`${node.kind}\``;
  const inner = node.declaration as Node | null | undefined;
  if (node.type === 'ExportNamedDeclaration' && inner?.type === 'VariableDeclaration') return effect(inner);
  return declarations.test(node.type) ? undefined : `runs a statement (${node.type})`;
}
