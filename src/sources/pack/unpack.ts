import { unpackCode } from './unpack-code.ts';

/** What of the WebAssembly API is used: the types of the platform are not loaded. */
declare const WebAssembly: {
  readonly Module: new (code: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: unknown };
};

interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  inflate(source: number, length: number, target: number, size: number): number;
  consumed(): number;
  sizeIn(delta: number, length: number, which: number): number;
  apply(
    base: number,
    baseSize: number,
    delta: number,
    length: number,
    target: number,
    size: number,
    spans: number,
    most: number,
  ): number;
}

/** Inflate and deltas on a memory of their own; addresses are offsets into `bytes()`. */
export interface Unpacker extends Omit<Exports, 'memory'> {
  /** the memory as it is now: a view from before `reserve` is no longer good */
  bytes(): Buffer;
  /** makes the memory at least this large */
  reserve(size: number): void;
}

/** Where the caller's part of the memory begins; the tables of the program stand before. */
export const freeFrom = 131072;
/** readable bytes that must stand behind every input, writable ones behind every output */
export const slack = 16;

/** Starts the program; null where there is no WebAssembly. Cost: about a millisecond. */
export function unpacker(): Unpacker | null {
  if (typeof WebAssembly === 'undefined') return null;
  const module = new WebAssembly.Module(Buffer.from(unpackCode, 'base64'));
  const { memory, ...functions } = new WebAssembly.Instance(module, {}).exports as Exports;
  let bytes = Buffer.from(memory.buffer);
  return {
    ...functions,
    bytes: () => bytes,
    reserve: (size) => {
      if (size <= bytes.length) return;
      memory.grow(Math.ceil((size - bytes.length) / 65536));
      bytes = Buffer.from(memory.buffer);
    },
  };
}
