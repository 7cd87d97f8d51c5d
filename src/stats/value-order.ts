/**
 * Row numbers from the smallest value up, equal ones in their order. NaN is not allowed. O(n log n): the values are sorted
 * without their rows, which is several times faster than with a comparison, and each row then finds its place.
 */
export function ascendingOrder(values: Float64Array): Uint32Array {
  const sorted = values.slice().sort();
  const taken = new Uint32Array(values.length);
  const order = new Uint32Array(values.length);
  for (let row = 0; row < values.length; row++) {
    const value = values[row] as number;
    let [low, high] = [0, values.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((sorted[middle] as number) < value) low = middle + 1;
      else high = middle;
    }
    const used = taken[low] as number;
    order[low + used] = row;
    taken[low] = used + 1;
  }
  return order;
}
