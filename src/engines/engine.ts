import type { Counter } from '../data/counter.ts';

/** The files of one snapshot, ready to be read: safe names in a private folder, nothing of the user's in them. */
export interface EngineSource {
  /** what the user called it, for messages */
  readonly name: string;
  readonly kind: 'csv' | 'parquet' | 'json';
  readonly files: readonly string[];
  readonly digest: string;
  /** CSV: the header and how cells are divided */
  readonly header?: { readonly names: readonly string[]; readonly delimiter: string };
  /** CSV: texts that mean missing */
  readonly nulls: readonly string[];
}

/** Something that can count snapshots. Errors of its methods are `Problem`s. */
export interface Engine {
  /** name and version, e.g. `duckdb 1.5.6` */
  readonly id: string;
  open(source: EngineSource): Promise<Counter>;
  close(): Promise<void>;
}

/** One connection that runs SQL; rows are arrays of plain values. */
export interface Connection {
  readonly version: string;
  query(sql: string): Promise<readonly (readonly unknown[])[]>;
  close(): Promise<void>;
}

/** How the engine may use the machine. */
export interface EngineSettings {
  /** the only folder that it may read, and where it may spill */
  readonly directory: string;
  readonly threads: number;
  readonly memory: string;
}
