/**
 * All keywords at once over bytes, ASCII letters folded to lower case (Aho and Corasick 1975, as a full automaton over
 * byte classes). States that end a keyword have the highest numbers, so the walk asks one comparison for each byte.
 */
export interface Automaton {
  /** class of each byte; 0 = in no keyword */
  readonly classOf: Uint8Array;
  readonly classes: number;
  /** `next[state + class]`, where states are multiples of `classes` */
  readonly next: Int32Array;
  /** the first state (a multiple of `classes`) that ends a keyword */
  readonly firstEnd: number;
  /** keywords that end in a state, by (state - firstEnd) / classes */
  readonly ends: readonly (readonly number[])[];
}

interface Node {
  readonly children: Map<number, number>;
  ends: number[];
  fail: number;
}

/** Builds the automaton of the keywords (lower-case ASCII, not empty). Cost: states × classes. */
export function buildAutomaton(keywords: readonly string[]): Automaton {
  const classOf = new Uint8Array(256);
  let classes = 1;
  for (const keyword of keywords) {
    for (let i = 0; i < keyword.length; i++) {
      const byte = keyword.charCodeAt(i);
      if (classOf[byte] === 0) classOf[byte] = classes++;
    }
  }
  for (let byte = 97; byte <= 122; byte++) classOf[byte - 32] = classOf[byte] ?? 0;
  const nodes = buildTrie(keywords, classOf);
  const order = setFailLinks(nodes);
  const plain = order.filter((node) => nodes[node]?.ends.length === 0);
  const ending = order.filter((node) => nodes[node]?.ends.length !== 0);
  const numberOf = new Int32Array(nodes.length);
  [...plain, ...ending].forEach((node, i) => {
    numberOf[node] = i * classes;
  });
  const next = new Int32Array(nodes.length * classes);
  for (const node of order) {
    const from = numberOf[node] ?? 0;
    const { children = new Map(), fail = 0 } = nodes[node] ?? {};
    // a fail link leads to a shallower node, whose row is complete by now
    const shorter = numberOf[fail] ?? 0;
    if (node !== 0) next.copyWithin(from, shorter, shorter + classes);
    for (const [c, child] of children) next[from + c] = numberOf[child] ?? 0;
  }
  return {
    classOf,
    classes,
    next,
    firstEnd: plain.length * classes,
    ends: ending.map((node) => nodes[node]?.ends ?? []),
  };
}

/** Calls `hit(keyword, end)` for every occurrence in `bytes`; `end` is the offset just after it. Overlaps included. */
export function walk(automaton: Automaton, bytes: Uint8Array, hit: (keyword: number, end: number) => void): void {
  const { classOf, classes, next, firstEnd, ends } = automaton;
  const { length } = bytes;
  let state = 0;
  for (let i = 0; i < length; i++) {
    state = next[state + (classOf[bytes[i] as number] as number)] as number;
    if (state >= firstEnd) {
      const found = ends[(state - firstEnd) / classes] as readonly number[];
      for (let k = 0; k < found.length; k++) hit(found[k] as number, i + 1);
    }
  }
}

function buildTrie(keywords: readonly string[], classOf: Uint8Array): Node[] {
  const nodes: Node[] = [{ children: new Map(), ends: [], fail: 0 }];
  keywords.forEach((keyword, index) => {
    let at = 0;
    for (let i = 0; i < keyword.length; i++) {
      const c = classOf[keyword.charCodeAt(i)] ?? 0;
      let child = nodes[at]?.children.get(c);
      if (child === undefined) {
        child = nodes.push({ children: new Map(), ends: [], fail: 0 }) - 1;
        nodes[at]?.children.set(c, child);
      }
      at = child;
    }
    nodes[at]?.ends.push(index);
  });
  return nodes;
}

/** Sets each node's fail link and the keywords it inherits; gives the nodes breadth first. */
function setFailLinks(nodes: readonly Node[]): number[] {
  const order = [0];
  for (let i = 0; i < order.length; i++) {
    const at = order[i] ?? 0;
    for (const [c, child] of nodes[at]?.children ?? []) {
      const node = nodes[child];
      if (node === undefined) continue;
      let fail = nodes[at]?.fail ?? 0;
      while (fail !== 0 && nodes[fail]?.children.get(c) === undefined) fail = nodes[fail]?.fail ?? 0;
      const target = nodes[fail]?.children.get(c);
      node.fail = at === 0 || target === undefined ? 0 : target;
      node.ends = [...node.ends, ...(nodes[node.fail]?.ends ?? [])];
      order.push(child);
    }
  }
  return order;
}
