/** Whether two columns were counted at the same edges. */
export function sameEdges(a: readonly number[], b: readonly number[]): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  // A loop: with thousands of columns, a call for each edge costs more than the comparison.
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
