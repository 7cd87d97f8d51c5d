import type { ParseArgsConfig } from 'node:util';
import type { Io } from '../../gates/io.ts';

/** The flags that every command takes. */
export interface Common {
  readonly config: string | null;
  /** `terminal`, or `sarif=FILE`; in the order given */
  readonly formats: readonly string[];
  readonly output: string | null;
  readonly quiet: boolean;
  readonly color: boolean;
  readonly seed: number;
}

export interface Invocation {
  readonly io: Io;
  readonly options: Common;
  /** the command's own flags */
  readonly flags: Readonly<Record<string, unknown>>;
  readonly words: readonly string[];
}

export interface Command {
  readonly help: string;
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /** Gives the exit code. */
  run(invocation: Invocation): Promise<number>;
}
