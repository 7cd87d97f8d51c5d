import type { Counted, Counter, CountRequest } from '../counter.ts';

/** A counter that goes on without the columns that it could not count. */
export interface CarefulCounter {
  readonly counter: Counter;
  /** by the path as JSON: what was thrown when that column was counted alone */
  readonly failed: ReadonlyMap<string, unknown>;
}

const blank: Counted = { n: 0, missing: 0, unparsed: 0, nan: 0, pinf: 0, ninf: 0, empty: 0, min: null, max: null };

/**
 * Counts as `counter` does; where that fails, counts the halves of the columns, down to the ones that fail alone. Those
 * are answered with nothing and kept in `failed`. Throws the first error when not one column can be counted.
 */
export function carefulCounter(counter: Counter): CarefulCounter {
  const failed = new Map<string, unknown>();
  const count = async (requests: readonly CountRequest[]): Promise<readonly Counted[]> => {
    try {
      return await counter.count(requests);
    } catch (error) {
      if (requests.length > 1) {
        const half = Math.ceil(requests.length / 2);
        return [...(await count(requests.slice(0, half))), ...(await count(requests.slice(half)))];
      }
      failed.set(JSON.stringify(requests[0]?.path), error);
      return [blank];
    }
  };
  return {
    failed,
    counter: {
      ...counter,
      count: async (requests) => {
        const answers = await count(requests);
        const lost = requests.filter(({ path }) => failed.has(JSON.stringify(path)));
        if (lost.length > 0 && lost.length === requests.length) throw [...failed.values()][0];
        return answers;
      },
    },
  };
}
