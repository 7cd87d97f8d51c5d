import type { Profile } from '../profile.ts';

/** A partition of a snapshot under the one key that tells all partitions apart. */
export interface KeyedPart {
  /** what the folder says: `2024-01-31` */
  readonly value: string;
  readonly rows: number;
  readonly digest: string;
}

/**
 * The key that tells all partitions of a snapshot apart by itself, with the partitions by its value in the order of the
 * values; null when none does, or when there are no keys. Files of one partition are joined.
 */
export function byOneKey({ partitions = [] }: Profile): { readonly key: string; readonly parts: KeyedPart[] } | null {
  const names = Object.keys(partitions[0]?.keys ?? {});
  const whole = new Set(partitions.map(({ keys }) => JSON.stringify(keys))).size;
  const key = names.find((name) => new Set(partitions.map(({ keys }) => keys[name])).size === whole);
  if (key === undefined) return null;
  const parts = new Map<string, KeyedPart>();
  for (const { keys, rows, digest } of partitions) {
    const value = keys[key] ?? '';
    const known = parts.get(value);
    const joined = { value, rows: (known?.rows ?? 0) + rows, digest: [known?.digest ?? [], digest].flat().join() };
    parts.set(value, joined);
  }
  return { key, parts: [...parts.values()].sort((a, b) => (a.value < b.value ? -1 : 1)) };
}

/** A number without leading zeros: an engine may read the names of folders as numbers. */
export function plainKey(value: string): string {
  return /^0+\d+$/.test(value) ? value.replace(/^0+(?=\d)/, '') : value;
}
