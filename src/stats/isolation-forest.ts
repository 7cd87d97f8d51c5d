import type { Random } from './random.ts';

interface Tree {
  readonly feature: Int32Array;
  readonly split: Float64Array;
  readonly left: Int32Array;
  readonly right: Int32Array;
  /** of a leaf: the usual length of the path below it */
  readonly rest: Float64Array;
}

/** An isolation forest: trees of random splits, each of a few rows. */
export interface IsolationForest {
  readonly trees: readonly Tree[];
  readonly sample: number;
}

/**
 * Grows an isolation forest (Liu, Ting and Zhou 2008): 100 trees, each of 256 rows drawn without replacement, split at
 * random features and values to a depth of 8. `columns` have one number a row, without NaN.
 */
export function growForest(columns: readonly Float64Array[], random: Random, trees = 100): IsolationForest {
  const rows = columns[0]?.length ?? 0;
  const sample = Math.min(256, rows);
  const depth = Math.ceil(Math.log2(Math.max(2, sample)));
  return {
    trees: Array.from({ length: trees }, () => grow(columns, drawn(rows, sample, random), depth, random)),
    sample,
  };
}

/** The anomaly score of a row in (0, 1): about 0.5 for an ordinary one, near 1 for one that is isolated at once. */
export function anomaly(forest: IsolationForest, row: readonly number[]): number {
  const mean = forest.trees.reduce((sum, tree) => sum + pathLength(tree, row), 0) / Math.max(1, forest.trees.length);
  return 2 ** (-mean / usualLength(forest.sample));
}

function drawn(rows: number, count: number, random: Random): number[] {
  const chosen = new Set<number>();
  // Floyd's sampling without replacement.
  for (let i = rows - count; i < rows; i++) {
    const at = Math.floor(random() * (i + 1));
    chosen.add(chosen.has(at) ? i : at);
  }
  return [...chosen];
}

function grow(columns: readonly Float64Array[], rows: number[], depth: number, random: Random): Tree {
  const feature: number[] = [];
  const split: number[] = [];
  const left: number[] = [];
  const right: number[] = [];
  const rest: number[] = [];
  const node = (own: number[], level: number): number => {
    const at = feature.length;
    feature.push(-1);
    split.push(0);
    left.push(0);
    rest.push(usualLength(own.length));
    right.push(0);
    if (own.length <= 1 || level >= depth) return at;
    const chosen = Math.floor(random() * columns.length);
    const values = columns[chosen] as Float64Array;
    const [low, high] = own.reduce(
      ([a, b], row) => [Math.min(a, values[row] as number), Math.max(b, values[row] as number)],
      [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
    );
    if (low === high) return at;
    const value = low + random() * (high - low);
    feature[at] = chosen;
    split[at] = value;
    left[at] = node(
      own.filter((row) => (values[row] as number) < value),
      level + 1,
    );
    right[at] = node(
      own.filter((row) => (values[row] as number) >= value),
      level + 1,
    );
    return at;
  };
  node(rows, 0);
  return {
    feature: Int32Array.from(feature),
    split: Float64Array.from(split),
    left: Int32Array.from(left),
    right: Int32Array.from(right),
    rest: Float64Array.from(rest),
  };
}

function pathLength(tree: Tree, row: readonly number[]): number {
  let at = 0;
  for (let length = 0; ; length++) {
    const feature = tree.feature[at] as number;
    if (feature < 0) return length + (tree.rest[at] as number);
    at = ((row[feature] as number) < (tree.split[at] as number) ? tree.left[at] : tree.right[at]) as number;
  }
}

/** The mean length of an unsuccessful search in a binary tree of n rows. */
function usualLength(n: number): number {
  if (n <= 1) return 0;
  return n === 2 ? 1 : 2 * (Math.log(n - 1) + 0.5772156649015329) - (2 * (n - 1)) / n;
}
