import type { LineCounter, Node } from 'yaml';
import { yamlTrees } from '../yaml-trees.ts';
import type { VaultPath } from './judge-vault.ts';
import type { Statement } from './statement.ts';

/** What stands in one file. */
export interface Policies {
  readonly statements: Statement[];
  readonly vault: VaultPath[];
}

interface Reading {
  readonly yaml: typeof import('yaml');
  readonly lines: LineCounter;
  readonly firstLine: number;
  readonly found: Policies;
}

const deepest = 60;

/**
 * The AWS statements that allow something, and the paths of Vault policies, anywhere in a document of JSON or YAML
 * (CloudFormation, SAM, exported policies). `holder` names what is not named inside; `firstLine` is the line (1-based) in
 * the file at which the text begins. Text that is neither gives nothing.
 */
export async function policiesInDocument(text: string, holder: string, firstLine = 1): Promise<Policies> {
  const found: Policies = { statements: [], vault: [] };
  const trees = await yamlTrees(text);
  if (trees === null) return found;
  const { yaml, lines, roots } = trees;
  const reading: Reading = { yaml, lines, firstLine, found };
  for (const root of roots) {
    vaultPaths(reading, root, holder);
    walk(reading, root, holder, 0);
  }
  return found;
}

function walk(reading: Reading, node: unknown, holder: string, depth: number): void {
  const { yaml } = reading;
  if (depth > deepest) return;
  if (yaml.isSeq(node)) for (const item of node.items) walk(reading, item, holder, depth + 1);
  if (!yaml.isMap(node)) return;
  const own = textOf(reading, node.get('PolicyName', true)) ?? textOf(reading, node.get('RoleName', true)) ?? holder;
  for (const { key, value } of node.items) {
    const name = textOf(reading, key) ?? '';
    if (name !== 'Statement') {
      // a resource of CloudFormation is named by its key
      walk(reading, value, depth === 1 && yaml.isMap(value) && value.has('Type') ? name : own, depth + 1);
      continue;
    }
    for (const one of yaml.isSeq(value) ? value.items : [value]) {
      const statement = statementOf(reading, one, own);
      if (statement !== null) reading.found.statements.push(statement);
    }
  }
}

function statementOf(reading: Reading, node: unknown, holder: string): Statement | null {
  const { yaml } = reading;
  if (!yaml.isMap(node) || textOf(reading, node.get('Effect', true)) !== 'Allow') return null;
  const list = (key: string) => textsOf(reading, node.get(key, true));
  const principal = node.get('Principal', true);
  const named = yaml.isMap(principal)
    ? principal.items.flatMap(({ value }) => textsOf(reading, value))
    : list('Principal');
  return {
    actions: list('Action'),
    resources: list('Resource'),
    allBut: node.has('NotAction') || node.has('NotResource'),
    anyone: named.includes('*') || node.has('NotPrincipal'),
    bound: node.has('Condition'),
    holder,
    line: lineOf(reading, node),
  };
}

/** Vault takes its policies in JSON too: `{"path": {"secret/*": {"capabilities": […]}}}`. */
function vaultPaths(reading: Reading, root: unknown, holder: string): void {
  const { yaml } = reading;
  const paths = yaml.isMap(root) ? root.get('path', true) : null;
  if (!yaml.isMap(paths)) return;
  for (const { key, value } of paths.items) {
    if (!yaml.isMap(value) || !value.has('capabilities') || !yaml.isNode(key)) continue;
    reading.found.vault.push({
      path: textOf(reading, key) ?? '',
      capabilities: textsOf(reading, value.get('capabilities', true)),
      holder,
      line: lineOf(reading, key),
    });
  }
}

function textOf({ yaml }: Reading, node: unknown): string | null {
  return yaml.isScalar(node) && typeof node.value === 'string' ? node.value : null;
}

function textsOf(reading: Reading, node: unknown): string[] {
  const items: readonly unknown[] = reading.yaml.isSeq(node) ? node.items : [node];
  return items.flatMap((item) => textOf(reading, item) ?? []);
}

function lineOf({ lines, firstLine }: Reading, node: Node): number {
  return lines.linePos(node.range?.[0] ?? 0).line + firstLine - 1;
}
