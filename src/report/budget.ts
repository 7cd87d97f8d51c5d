/** Something to show in several lengths, the longest first. The shortest is tried before it is left out. */
export interface Block {
  readonly levels: readonly (() => string)[];
}

/** A block as it is shown: its text, and the level it got (0 = the longest). */
export interface Shown<B extends Block> {
  readonly block: B;
  readonly level: number;
  readonly text: string;
}

export interface Fitted<B extends Block> {
  readonly shown: readonly Shown<B>[];
  readonly left: readonly B[];
  /** what the shown blocks take, with a separator each */
  readonly used: number;
}

/** The length of a text in the unit of a budget, and that of what stands between two blocks. */
export interface Measure {
  readonly of: (text: string) => number;
  readonly separator: number;
}

/** Of the budget, what the shortest forms may take when they do not all fit: the rest explains the worst ones. */
const shareOfShortest = 0.5;
/** Blocks that could not be lengthened, one after the other, before the rest stays short. */
const patience = 8;

/**
 * Chooses a level for each block, worst first: every block gets its shortest form while the budget lasts, then blocks
 * are lengthened from the worst down. When the shortest forms do not all fit they get half of the budget, so that the
 * worst findings are still explained. Whole blocks only: no text is ever cut. Linear in the blocks that are tried.
 */
export function fillBudget<B extends Block>(blocks: readonly B[], budget: number, measure: Measure): Fitted<B> {
  const cost = (text: string) => measure.of(text) + measure.separator;
  const shortest = takeShortest(blocks, budget, cost);
  const all = shortest.shown.length === blocks.length;
  const start = all ? shortest : takeShortest(blocks, budget * shareOfShortest, cost);
  const shown = [...start.shown];
  let used = start.used;
  let failures = 0;
  for (const [index, entry] of shown.entries()) {
    if (failures >= patience) break;
    const better = lengthened(entry, budget - used + cost(entry.text), cost);
    if (better === undefined) {
      failures += entry.level === 0 ? 0 : 1;
      continue;
    }
    failures = 0;
    used += cost(better.text) - cost(entry.text);
    shown[index] = better;
  }
  const left = all ? [] : leftOut(blocks, shown);
  return { shown, left, used };
}

function takeShortest<B extends Block>(blocks: readonly B[], budget: number, cost: (text: string) => number) {
  const shown: Shown<B>[] = [];
  let used = 0;
  let failures = 0;
  for (const block of blocks) {
    if (failures >= patience) break;
    const level = block.levels.length - 1;
    const text = block.levels[level]?.() ?? '';
    if (used + cost(text) > budget) {
      failures += 1;
      continue;
    }
    used += cost(text);
    shown.push({ block, level, text });
  }
  return { shown, used };
}

function lengthened<B extends Block>(
  entry: Shown<B>,
  room: number,
  cost: (text: string) => number,
): Shown<B> | undefined {
  for (let level = 0; level < entry.level; level += 1) {
    const text = entry.block.levels[level]?.() ?? '';
    if (cost(text) <= room) return { block: entry.block, level, text };
  }
  return undefined;
}

function leftOut<B extends Block>(blocks: readonly B[], shown: readonly Shown<B>[]): B[] {
  const kept = new Set(shown.map((entry) => entry.block));
  return blocks.filter((block) => !kept.has(block));
}
