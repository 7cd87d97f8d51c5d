import type { Alias, LineCounter, Node, Pair, YAMLMap, YAMLSeq } from 'yaml';

/** The documents of a text in YAML, with aliases followed. */
export interface YamlTrees {
  readonly yaml: typeof import('yaml');
  readonly lines: LineCounter;
  /** the top of each document; null for an empty one */
  readonly roots: readonly (Node | null)[];
}

/** Texts with more open brackets, or more marks of nested lists in a line, are not parsed: the parser recurses. */
const deepest = 2_000;
/** What aliases may stand for in all, in characters, so that a walk over a tree stays linear in its text. */
const mostCopied = 1_000_000;

/**
 * Parses YAML (or JSON). An alias gives the node that it stands for, by reference, unless that holds aliases itself or all
 * of them stand for more than a million characters. Null for what is nested too deeply or is refused as a whole.
 */
export async function yamlTrees(text: string): Promise<YamlTrees | null> {
  if (isDeep(text)) return null;
  const yaml = await import('yaml');
  const lines = new yaml.LineCounter();
  try {
    const documents = yaml.parseAllDocuments(text, { lineCounter: lines, logLevel: 'silent', uniqueKeys: false });
    const roots = [...documents].map(({ contents }) => contents as Node | null);
    if (text.includes('*')) for (const root of roots) if (root !== null) followAliases(yaml, root);
    return { yaml, lines, roots };
  } catch {
    return null;
  }
}

function isDeep(text: string): boolean {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i) | 0x20;
    // [ and {, ] and } differ in that bit only
    if (code === 0x7b && ++depth > deepest) return true;
    if (code === 0x7d && depth > 0) depth--;
  }
  return /(?:[-?] ){500}/.test(text);
}

function followAliases(yaml: YamlTrees['yaml'], root: Node): void {
  const anchored = new Map<string, Node>();
  const places: { readonly alias: Alias; readonly put: (node: Node) => void }[] = [];
  yaml.visit(root, {
    Node(_, node) {
      if (!yaml.isAlias(node) && node.anchor !== undefined) anchored.set(node.anchor, node);
    },
    Alias(key, alias, path) {
      const parent = path.at(-1) as Pair | YAMLMap | YAMLSeq;
      if (yaml.isPair(parent) && key === 'value') {
        places.push({
          alias,
          put(node) {
            parent.value = node;
          },
        });
      } else if (yaml.isSeq(parent) && typeof key === 'number') {
        places.push({
          alias,
          put(node) {
            parent.items[key] = node;
          },
        });
      }
    },
  });
  const flat = new Map<string, boolean>();
  let copied = 0;
  const found = places.map(({ alias: { source }, put }) => {
    const node = anchored.get(source);
    if (node === undefined) return null;
    if (!flat.has(source)) flat.set(source, !holdsAlias(yaml, node));
    const [start = 0, end = 0] = node.range ?? [];
    copied += end - start;
    return flat.get(source) === true && copied <= mostCopied ? () => put(node) : null;
  });
  for (const put of found) put?.();
}

function holdsAlias(yaml: YamlTrees['yaml'], node: Node): boolean {
  let holds = false;
  yaml.visit(node, {
    Alias() {
      holds = true;
      return yaml.visit.BREAK;
    },
  });
  return holds;
}
