/** One column that slices are looked for in: numbers (NaN = missing) or texts (null = missing), one a row. */
export type Feature =
  | { readonly name: string; readonly numbers: Float64Array }
  | { readonly name: string; readonly texts: readonly (string | null)[] };

/** A condition on one column: which rows it takes. `from` and `to` bound a bin, `value` names a category. */
export interface Term {
  readonly column: string;
  readonly is: { readonly value: string } | { readonly from: number; readonly to: number } | 'missing';
  readonly rows: Uint32Array;
}

const mostCategories = 50;
const bins = 5;

/**
 * The conditions of a column: a category for each of its 50 most frequent values, bins at the quintiles of its numbers
 * where it has more than ten different ones, and "missing". Conditions with fewer than `minRows` rows are left out.
 */
export function termsOf(feature: Feature, minRows: number): readonly Term[] {
  const all = 'numbers' in feature ? termsOfNumbers(feature.name, feature.numbers) : termsOfTexts(feature);
  return all.filter(({ rows }) => rows.length >= minRows);
}

function termsOfNumbers(column: string, numbers: Float64Array): readonly Term[] {
  const present = numbers.filter((value) => !Number.isNaN(value)).sort();
  const distinct = new Set<number>();
  for (let i = 0; i < present.length && distinct.size <= 10; i++) distinct.add(present[i] as number);
  if (distinct.size <= 10) {
    return termsOfTexts({ name: column, texts: Array.from(numbers, (v) => (Number.isNaN(v) ? null : String(v))) });
  }
  const edge = (k: number) => present[Math.min(present.length - 1, Math.floor((k * present.length) / bins))] as number;
  const edges = [...new Set(Array.from({ length: bins }, (_, k) => edge(k)))];
  const places = edges.map((from, k) => ({ from, to: edges[k + 1] ?? Number.POSITIVE_INFINITY }));
  const rows = places.map((): number[] => []);
  const missing: number[] = [];
  numbers.forEach((value, row) => {
    if (Number.isNaN(value)) missing.push(row);
    else rows[places.findLastIndex(({ from }) => value >= from)]?.push(row);
  });
  return [
    ...places.map((is, k) => ({ column, is, rows: Uint32Array.from(rows[k] as number[]) })),
    { column, is: 'missing' as const, rows: Uint32Array.from(missing) },
  ];
}

function termsOfTexts({ name, texts }: Extract<Feature, { texts: unknown }>): readonly Term[] {
  const lists = new Map<string | null, number[]>();
  texts.forEach((text, row) => {
    const list = lists.get(text);
    if (list === undefined) lists.set(text, [row]);
    else list.push(row);
  });
  const categories = [...lists]
    .sort(([a, one], [b, other]) => other.length - one.length || (String(a) < String(b) ? -1 : 1))
    .slice(0, mostCategories);
  return categories.map(([value, rows]) => ({
    column: name,
    is: value === null ? ('missing' as const) : { value },
    rows: Uint32Array.from(rows),
  }));
}
