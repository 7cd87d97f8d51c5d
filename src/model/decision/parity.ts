import { type Outputs, predictedClasses, type Sample } from '../sample.ts';

/** How far one number may lie from another: `absolute` + `relative` × the size of the reference. */
export interface Tolerance {
  readonly absolute: number;
  readonly relative: number;
}

/** The largest difference, and where it is: `column` counts the outputs of a row. */
export interface Largest {
  readonly value: number;
  readonly row: number;
  readonly column: number;
}

/** Outputs of a model in two forms, row by row. */
export interface Parity {
  /** 1 for each row with an output beyond the tolerance, or with another text */
  readonly outside: Float64Array;
  /** largest absolute difference of finite outputs; null where there is none */
  readonly absolute: Largest | null;
  /** largest difference as a share of the reference, which is not 0 */
  readonly relative: Largest | null;
}

/**
 * Holds the outputs of a converted model against those of the one it was made from: as `numpy.allclose(converted,
 * reference, relative, absolute, equal_nan=True)` does for each row. An infinite number equals itself. Both have the same
 * rows and width.
 */
export function parityOf(reference: Outputs, converted: Outputs, { absolute, relative }: Tolerance): Parity {
  if (reference.texts !== undefined) {
    const outside = reference.texts.map((text, row) => (text === converted.texts?.[row] ? 0 : 1));
    return { outside: Float64Array.from(outside), absolute: null, relative: null };
  }
  const { width, values } = reference;
  const outside = new Float64Array(width === 0 ? 0 : values.length / width);
  let [largest, share]: [Largest | null, Largest | null] = [null, null];
  for (let i = 0; i < values.length; i++) {
    const [wanted, given] = [values[i] as number, converted.values[i] as number];
    if (Object.is(wanted, given) || wanted === given) continue;
    const distance = Math.abs(given - wanted);
    const row = Math.floor(i / width);
    if (!(distance <= absolute + relative * Math.abs(wanted)) || !Number.isFinite(wanted)) outside[row] = 1;
    if (!Number.isFinite(distance)) continue;
    if (distance > (largest?.value ?? 0)) largest = { value: distance, row, column: i % width };
    const ratio = distance / Math.abs(wanted);
    if (wanted !== 0 && ratio > (share?.value ?? 0)) share = { value: ratio, row, column: i % width };
  }
  return { outside, absolute: largest, relative: share };
}

/** 1 for each row that gets another class (binary, multiclass); a row without finite outputs in both forms has none. */
export function otherClasses(reference: Sample, converted: Sample): Float64Array {
  const [wanted, given] = [predictedClasses(reference), predictedClasses(converted)];
  return wanted.map((value, row) => (value === given[row] ? 0 : 1));
}

/**
 * Mean Kullback-Leibler divergence in nats of the converted model's probabilities from the reference's, over rows where
 * both are finite; probabilities below 1e-12 count as that (`scipy.stats.entropy(reference, converted)`, the mean of rows).
 * null without such a row.
 */
export function meanDivergence(reference: Sample, converted: Sample): number | null {
  const { rows, width } = reference;
  let [sum, known] = [0, 0];
  for (let row = 0; row < rows; row++) {
    const divergence = rowDivergence(probabilities(reference, row, width), probabilities(converted, row, width));
    if (!Number.isFinite(divergence)) continue;
    sum += divergence;
    known++;
  }
  return known === 0 ? null : sum / known;
}

function probabilities({ outputs }: Sample, row: number, width: number): readonly number[] {
  if (width !== 1) return Array.from(outputs.subarray(row * width, (row + 1) * width));
  const p = outputs[row] as number;
  return [1 - p, p];
}

function rowDivergence(wanted: readonly number[], given: readonly number[]): number {
  const least = 1e-12;
  const total = (values: readonly number[]) => values.reduce((sum, v) => sum + Math.max(least, v), 0);
  const [all, other] = [total(wanted), total(given)];
  return wanted.reduce((sum, value, k) => {
    const [p, q] = [Math.max(least, value) / all, Math.max(least, given[k] as number) / other];
    return sum + p * Math.log(p / q);
  }, 0);
}
