function numbers(rows, column) {
  return rows.flatMap((row) => (row[column] === '' ? [] : [Number(row[column])])).sort((a, b) => a - b);
}

/** Two-sample Kolmogorov-Smirnov distance of two sorted lists: the largest gap between their step functions. */
function ksDistance(a, b) {
  let [i, j, largest] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const value = Math.min(a[i], b[j]);
    while (a[i] <= value) i += 1;
    while (b[j] <= value) j += 1;
    largest = Math.max(largest, Math.abs(i / a.length - j / b.length));
  }
  return largest;
}

function shares(rows, column) {
  const result = new Map();
  for (const row of rows) result.set(row[column], (result.get(row[column]) ?? 0) + 1 / rows.length);
  return result;
}

function largestShareChange(base, head, column) {
  const [b, h] = [shares(base, column), shares(head, column)];
  return Math.max(
    ...[...new Set([...b.keys(), ...h.keys()])].map((key) => Math.abs((b.get(key) ?? 0) - (h.get(key) ?? 0))),
  );
}

const rounded = (value) => Number(value.toFixed(4));

/** How far a column of numbers moved: KS distance, missing shares, and whether head stays in base's range. */
function numberChange(base, head, column) {
  const [b, h] = [numbers(base, column), numbers(head, column)];
  return {
    ks: rounded(ksDistance(b, h)),
    missing: [1 - b.length / base.length, 1 - h.length / head.length].map(rounded),
    range: [b[0], b.at(-1), h[0], h.at(-1)],
    inRange: h[0] >= b[0] && h.at(-1) <= b.at(-1),
  };
}

/** How far each column moved from base to head. `categories` names the columns that are not numbers. */
export function measureSnapshots(base, head, columns, categories) {
  const entries = columns.map((column) =>
    categories.includes(column)
      ? [column, { largestShareChange: rounded(largestShareChange(base, head, column)) }]
      : [column, numberChange(base, head, column)],
  );
  return { rows: [base.length, head.length], columns: Object.fromEntries(entries) };
}

/** Throws unless every column but the faulty ones is honest: moved by less than any usual margin. */
export function assertHonest(name, measured, faulty) {
  for (const [column, change] of Object.entries(measured.columns)) {
    if (faulty.includes(column)) continue;
    const [before, after] = change.missing ?? [0, 0];
    const missingMoved = Math.abs(after - before) >= 0.005;
    const moved = change.ks >= 0.02 || change.largestShareChange >= 0.01 || change.inRange === false || missingMoved;
    if (moved) throw new Error(`${name}: honest column ${column} moved: ${JSON.stringify(change)}`);
  }
}
