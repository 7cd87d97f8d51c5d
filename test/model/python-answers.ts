import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { type DType, room, type Tensor, type TensorValues } from '../../src/model/tensor.ts';
import { modelPlace } from '../../src/runtimes/model-form.ts';
import type { Inputs, RunningModel } from '../../src/runtimes/protocol.ts';
import type { ModelPlace } from '../../src/runtimes/runtime.ts';

interface Column {
  readonly dtype: string;
  readonly shape: readonly number[];
  readonly values: readonly (number | string | boolean)[];
}

/** What Python answered for a model on fixed inputs. */
export interface PythonCase {
  readonly model: string;
  readonly inputs: Readonly<Record<string, Column>>;
  readonly outputs: Readonly<Record<string, Column>>;
}

const folder = fileURLToPath(new URL('../oracles/model/', import.meta.url));

/** The cases of an oracle's file: `saved-models.json` or `onnx.json`. */
export function pythonCases(file: string): readonly PythonCase[] {
  return (JSON.parse(readFileSync(`${folder}${file}`, 'utf8')) as { cases: readonly PythonCase[] }).cases;
}

/** The path of a model below the oracles. */
export function exportedPath(path: string): string {
  return `${folder}${path}`;
}

/** The place of an exported model below the oracles, with the output that is wanted. */
export function exported(path: string, output?: string): ModelPlace {
  const place = modelPlace(`${folder}${path}`, path);
  return output === undefined ? place : { ...place, output };
}

/** The inputs of a case in the kinds that the loaded model declares. */
export function inputsOf({ inputs }: PythonCase, model: RunningModel): Inputs {
  const tensors = Object.entries(inputs).map(([name, { shape, values }]): Tensor => {
    const dtype = model.info.inputs.find((port) => port.name === name)?.dtype ?? 'float32';
    return { name, dtype, shape, values: filled(dtype, values) };
  });
  return { rows: (tensors[0]?.values.length ?? 0) / (tensors[0]?.shape.reduce((a, b) => a * b, 1) ?? 1), tensors };
}

function filled(dtype: DType, values: Column['values']): TensorValues {
  if (dtype === 'string') return values as readonly string[];
  if (dtype === 'int64') return BigInt64Array.from(values as readonly string[], BigInt);
  const numbers = room(dtype, values.length) as Float32Array;
  values.forEach((value, i) => {
    numbers[i] = Number(value);
  });
  return numbers;
}

/**
 * Holds a model's output to Python's. Whole numbers, texts and truth values are the same; numbers in floating point may
 * differ by 2⁻²⁰ of their size, because the library chooses its instructions by the processor, and the answers were
 * written on another one.
 */
export function expectAnswer(output: Tensor, expected: Column): void {
  expect(output.shape).toEqual(expected.shape);
  expect(output.values.length).toBe(expected.values.length);
  const given = Array.from(output.values as ArrayLike<number | bigint | string | null>);
  if (!expected.dtype.startsWith('float')) {
    const wanted = expected.values.map((value) => (typeof value === 'boolean' ? Number(value) : value));
    expect(given.map(String)).toEqual(wanted.map(String));
    return;
  }
  const far = given.filter((value, i) => {
    const wanted = Number(expected.values[i]);
    return !(Math.abs(Number(value) - wanted) <= 2 ** -20 * Math.abs(wanted));
  });
  expect(far).toEqual([]);
}
