import type { Batch, Tensor } from '../model/tensor.ts';
import type { Place, SpooledOutput } from './output-file.ts';
import type { LoadedInfo, ModelPlace, Prediction, RuntimeId } from './runtime.ts';
import type { Spool } from './spool.ts';

/** What the gate asks of a model's process. Sent with structured clone, so that typed arrays stay binary. */
export type Request =
  | {
      readonly op: 'load';
      readonly place: ModelPlace;
      readonly runtime: RuntimeId;
      readonly module?: string;
      /** the process is ended above some memory, so that it must hold nothing that is not the model's */
      readonly capped?: boolean;
    }
  | {
      readonly op: 'predict';
      readonly rows: Span;
      readonly inputs: Batch | Spool;
      /** file for an output of many numbers */
      readonly outputs?: string;
    }
  | { readonly op: 'time'; readonly calls: readonly TimedCall[] }
  | { readonly op: 'memory' }
  | { readonly op: 'close' };

/** One call of the model, of which only the time is wanted. */
export interface TimedCall {
  readonly rows: Span;
  readonly inputs: Batch | Spool;
}

/**
 * What the process answers; `error` is the text of what the model's code threw, or of what kept a file of outputs from
 * being written.
 */
export type Reply =
  | { readonly ok: true; readonly op: 'load'; readonly info: LoadedInfo }
  | { readonly ok: true; readonly op: 'predict'; readonly output: Tensor | SpooledOutput; readonly ns: number }
  | { readonly ok: true; readonly op: 'time'; readonly ns: readonly number[] }
  | { readonly ok: true; readonly op: 'memory'; readonly peakBytes: number }
  | { readonly ok: true; readonly op: 'close' }
  | { readonly ok: false; readonly error: string; readonly of?: 'outputs' };

/** How a model failed. */
export interface ModelFault {
  readonly kind: 'load' | 'answer' | 'crash' | 'deadline';
  /** one phrase without the model's name: "was killed by SIGSEGV" */
  readonly text: string;
  /** rows of the call that failed, counted from 0, `to` exclusive */
  readonly rows?: { readonly from: number; readonly to: number };
  /** the end of what the process wrote to its standard error, at most 64 KiB */
  readonly stderr: string;
}

/** A value, or the fault of the model that should have given it. */
export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: ModelFault };

/** All rows that a model is given; with a file of them where its process can read them from there. */
export interface Inputs extends Batch {
  readonly spool?: Spool;
}

/** Rows `from` to `to` (exclusive), `batch` of them in one call of the model (all unless told; the last may be smaller). */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly batch?: number;
}

/** A model that answers, wherever it runs. */
export interface RunningModel {
  readonly info: LoadedInfo;
  readonly pid: number | undefined;
  /** requests that it takes before it has answered the first; one unless told */
  readonly inFlight?: number;
  /**
   * The wanted output of a span of rows; `place` gives room for one that is read from a file. A fault names the rows that
   * it is about. Errors: rejects with a `Problem` where the machine failed, not the model.
   */
  predict(inputs: Inputs, rows: Span, place?: Place): Promise<Answer<Prediction>>;
  /**
   * Nanoseconds of each of these calls, one right after the other; their outputs are looked at and dropped. Together they
   * have the time of two calls, so that more than two must be short ones. A fault names the rows of all of them. Without
   * it, `predict` tells as much.
   */
  time?(inputs: Inputs, calls: readonly Span[]): Promise<Answer<readonly number[]>>;
  /** peak resident memory of the process in bytes, without rows that it holds for the gate; null when it no longer answers */
  peakBytes(): Promise<number | null>;
  close(): Promise<void>;
}
