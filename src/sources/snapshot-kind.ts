/** How a snapshot file is stored. */
export type SnapshotKind = 'csv' | 'parquet' | 'json' | 'profile';

const endings: readonly (readonly [RegExp, SnapshotKind])[] = [
  [/\.profile\.json$/i, 'profile'],
  [/\.(csv|tsv)(\.gz)?$/i, 'csv'],
  [/\.(parquet|pq)$/i, 'parquet'],
  [/\.(jsonl|ndjson|json)(\.gz)?$/i, 'json'],
];

/** The kind that a file's name says, or null. */
export function kindOfName(path: string): SnapshotKind | null {
  return endings.find(([ending]) => ending.test(path))?.[1] ?? null;
}

/** The ending under which the engine sees a file of that kind. */
export function endingFor(path: string, kind: SnapshotKind): string {
  const packed = /\.gz$/i.test(path) ? '.gz' : '';
  if (kind === 'csv') return `.csv${packed}`;
  return kind === 'parquet' ? '.parquet' : `.json${packed}`;
}
