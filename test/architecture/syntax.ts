import { parseSync } from 'oxc-parser';

/** One import of a file: static, dynamic, `export … from`, or a type in `import('…')`. */
export interface Import {
  readonly specifier: string;
  readonly line: number;
  /** nothing of it is left after compilation */
  readonly typeOnly: boolean;
  readonly dynamic: boolean;
}

/** A node of the syntax tree, as far as these tests look at it. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

/** The syntax tree of a TypeScript file. Errors: throws when the text does not parse, so nothing is skipped silently. */
export function parse(path: string, text: string): Node {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} does not parse: ${errors[0]?.message}`);
  return program as unknown as Node;
}

/** Names of the functions that a file exports without a docstring right above them. */
export function undocumented(path: string, text: string): string[] {
  const { program, comments } = parseSync(path, text);
  const ends = comments.filter(({ type, value }) => type === 'Block' && value.startsWith('*')).map(({ end }) => end);
  return (program.body as unknown as readonly Node[]).flatMap((node) => {
    const inner = node.declaration as Node | null | undefined;
    if (node.type !== 'ExportNamedDeclaration' || inner?.type !== 'FunctionDeclaration') return [];
    const documented = ends.some((end) => end <= node.start && text.slice(end, node.start).trim() === '');
    return documented ? [] : [String((inner.id as Node).name)];
  });
}

/** How many lines each function of a file has, the arrow functions too. */
export function functionLengths(path: string, text: string): number[] {
  const lengths: number[] = [];
  walk(parse(path, text), (node) => {
    const isFunction = /^(Function(Declaration|Expression)|ArrowFunctionExpression)$/.test(node.type);
    if (isFunction) lengths.push(text.slice(node.start, node.end).split('\n').length);
  });
  return lengths;
}

/** 1-based line of an offset. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/** Calls `visit` for every node, parents first; `inFunction` tells whether it runs only when some function is called. */
export function walk(node: Node, visit: (node: Node, inFunction: boolean) => void, inFunction = false): void {
  visit(node, inFunction);
  const inside = inFunction || /Function|MethodDefinition|PropertyDefinition/.test(node.type);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (isNode(child)) walk(child, visit, inside);
    }
  }
}

/** Every import of a file. A dynamic import of something that is not a string literal has the specifier `?`. */
export function importsOf(path: string, text: string): Import[] {
  const found: Import[] = [];
  walk(parse(path, text), (node) => {
    const source = importSource(node);
    if (source === undefined) return;
    const dynamic = node.type === 'ImportExpression' || node.type === 'CallExpression';
    const specifier = isNode(source) && typeof source.value === 'string' ? source.value : '?';
    found.push({ specifier, line: lineAt(text, node.start), typeOnly: isTypeOnly(node), dynamic });
  });
  return found;
}

function importSource(node: Node): unknown {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
    case 'ImportExpression':
    case 'TSImportType':
      return node.source ?? node.argument;
    case 'ExportNamedDeclaration':
      return node.source ?? undefined;
    case 'TSExternalModuleReference':
      return node.expression;
    case 'CallExpression':
      return isNode(node.callee) && node.callee.name === 'require' ? (node.arguments as unknown[])[0] : undefined;
    default:
      return undefined;
  }
}

function isTypeOnly(node: Node): boolean {
  if (node.type === 'TSImportType') return true;
  if (node.importKind === 'type' || node.exportKind === 'type') return true;
  const entries = node.specifiers as Node[] | undefined;
  return (
    entries !== undefined &&
    entries.length > 0 &&
    entries.every((entry) => entry.importKind === 'type' || entry.exportKind === 'type')
  );
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}
