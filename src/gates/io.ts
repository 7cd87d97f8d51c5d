/** How a gate tells what it is doing. Nothing here ever reaches evidence. */
export interface Log {
  info(message: string): void;
  warn(message: string): void;
  /** `done` of `total` units (files, rows, columns); the shell decides how often to show it. */
  progress(what: string, done: number, total: number | null): void;
}

/** The world as an argument. Time, randomness and the environment enter a gate only through here. */
export interface Io {
  /** absolute path of the directory that relative paths are relative to (the repository's root in an action) */
  readonly root: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly log: Log;
  /** registers text that must never be printed (`core.setSecret` in an action) */
  mask(text: string): void;
  /** milliseconds since 1970 */
  now(): number;
  readonly seed: number;
  readonly signal: AbortSignal;
  /** whether a native engine that is not on this machine may be fetched; true unless told */
  readonly mayInstall?: boolean;
}
