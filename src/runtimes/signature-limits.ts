import type { DType } from '../model/tensor.ts';
import type { Signature, SignaturePort } from './signature.ts';

/** What tfjs-node takes and gives of TensorFlow's kinds. */
const kinds: Readonly<Record<string, DType>> = {
  FLOAT: 'float32',
  INT32: 'int32',
  INT64: 'int64',
  UINT8: 'uint8',
  BOOL: 'bool',
  STRING: 'string',
};

/** The kind in which tfjs-node exchanges the port's values; undefined when it does not. */
export function exchangedAs({ type }: SignaturePort): DType | undefined {
  return kinds[type];
}

/**
 * Why tfjs-node cannot run a signature, one phrase, or null when it can: kinds that it refuses (float64, float16,
 * resources), values that are no plain tensors (sparse, ragged). Of the outputs only `wanted` counts, all when undefined.
 * Found before anything runs, because the library's own errors say nothing of the model.
 */
export function signatureLimit({ inputs, outputs }: Signature, wanted: string | undefined): string | null {
  const ports = [
    ...inputs.map((port) => ['input', port] as const),
    ...outputs.filter(({ key }) => wanted === undefined || key === wanted).map((port) => ['output', port] as const),
  ];
  for (const [side, port] of ports) {
    const why = portLimit(port);
    if (why !== null) return `its ${side} ${port.key} ${why}`;
  }
  return null;
}

function portLimit(port: SignaturePort): string | null {
  if (port.tensor === null) return 'is sparse, ragged or another composite value';
  if (exchangedAs(port) === undefined) return `is ${spoken(port.type)}`;
  return port.shape === 'absent' ? 'has no shape in the signature' : null;
}

/** Whether the file holds ports besides the ones in use that tfjs-node refuses: it reads them all before any is used. */
export function holdsRefused({ others }: Signature, unused: readonly SignaturePort[]): boolean {
  // The signature that only initialises tables has an output of no kind, which the library lets pass.
  return [...others.filter(({ type }) => type !== 'INVALID'), ...unused].some((port) => portLimit(port) !== null);
}

/** What a user can do about a model that tfjs-node cannot run. */
export const wayOut = 'tfjs-node cannot run that: use `command` with Python TensorFlow, or TensorFlow Serving';

/** TensorFlow's error in words of the model: an operator that a library of its own brings is not in TensorFlow. */
export function explainedLoad(message: string): string {
  const operator = /Op type not registered '([^']+)'/.exec(message)?.[1];
  return operator === undefined
    ? message
    : `it needs the operator ${operator} of a library outside TensorFlow; ${wayOut}`;
}

const words: Readonly<Record<string, string>> = {
  DOUBLE: 'float64',
  HALF: 'float16',
  RESOURCE: 'a resource',
  VARIANT: 'a variant',
  INVALID: 'of no kind',
};

function spoken(type: string): string {
  return words[type] ?? type.toLowerCase();
}
