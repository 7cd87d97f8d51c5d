import type { WheelPin } from './wheel-pin.ts';

/**
 * How a package that npm alone does not make usable is finished: libraries out of pinned Python wheels, unpacked into
 * `wheels/` beside its `node_modules`, and a last step. Raise `revision` when a step changes: it is part of the cache key.
 */
export interface Recipe {
  /** what the libraries are, for messages and the cache key, e.g. `tensorflow-2.21.0-cpu` */
  readonly libraries: string;
  readonly revision: number;
  readonly wheels: readonly WheelPin[];
  /** the members of the wheels that are unpacked */
  readonly members: readonly RegExp[];
  /** bytes on disk when it is done, roughly */
  readonly unpackedBytes: number;
  /** the last step: the addon is compiled against TensorFlow, or providers are put beside ONNX Runtime's library */
  readonly finish: 'compile-addon' | 'place-providers';
}

/** Folder of the unpacked wheels, below a package's folder in the cache. */
export const wheelsFolder = 'wheels';

/** Bytes that must be free while a recipe runs: what stays and the largest wheel, which is deleted once unpacked. */
export function neededBytes(recipe: Recipe): number {
  return recipe.unpackedBytes + Math.max(0, ...recipe.wheels.map(({ bytes }) => bytes));
}

/** Bytes that a recipe downloads. */
export function downloadBytes(recipe: Recipe): number {
  return recipe.wheels.reduce((sum, { bytes }) => sum + bytes, 0);
}
