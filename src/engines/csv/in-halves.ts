import type { CsvProgram } from './program.ts';

/**
 * Answers for columns in passes of at most `most` of them. A pass that finds the bag full is made again with half of its
 * columns. Null where one column alone is too much, or a pass cannot read the text.
 */
export async function inHalves<C, T>(
  program: CsvProgram,
  columns: readonly C[],
  most: number,
  pass: (columns: readonly C[]) => Promise<readonly T[] | 'full' | null>,
): Promise<readonly T[] | null> {
  const found: T[] = [];
  let together = most;
  while (found.length < columns.length) {
    const some = columns.slice(found.length, found.length + together);
    const mark = program.mark();
    const answers = await pass(some);
    program.release(mark);
    if (answers === null || (answers === 'full' && some.length === 1)) return null;
    if (answers === 'full') together = Math.ceil(some.length / 2);
    else found.push(...answers);
  }
  return found;
}
