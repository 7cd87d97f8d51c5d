import { setFlagsFromString } from 'node:v8';

/** The words of V8 for how much a function runs before it is optimised, by the major version of the Node that knows them. */
const flags: Readonly<Record<string, readonly string[]>> = {
  '20': ['--interrupt-budget=600000'],
  '24': ['--invocation-count-for-maglev=2000', '--invocation-count-for-turbofan=12000'],
};

/**
 * Lets V8 optimise a function only after it ran about ten times as much as usual. A gate runs for a second and calls much
 * code a little: the compiler's threads took a third of its CPU. A Node that is not listed keeps its own measure, since V8
 * complains of flags that it does not know.
 */
export function compileLate(node: string): void {
  for (const flag of lateFlags(node)) setFlagsFromString(flag);
}

/** The flags for a version of Node (`20.11.1`). */
export function lateFlags(node: string): readonly string[] {
  return flags[node.split('.')[0] ?? ''] ?? [];
}
