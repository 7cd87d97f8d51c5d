import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packed } from '../../stats/row-bootstrap.ts';
import { drawnAveragePrecisions, drawnRocAreas, meanOfDrawn } from './drawn-areas.ts';
import { areaUnderRoc, averagePrecision, thresholdSweep } from './threshold-sweep.ts';

const few = fc.integer({ min: 0, max: 15 });

/** Rows with labels and outputs (of few or many values) of each of `width` places, and their counts in 16 resamples. */
const drawnRows = (width: number, share: number) =>
  fc.array(
    fc.record({
      labels: fc.array(
        fc.double({ min: 0, max: 1, noNaN: true }).map((u) => Number(u < share)),
        { minLength: width, maxLength: width },
      ),
      outputs: fc.array(fc.oneof(fc.integer({ min: 0, max: 3 }), fc.double({ noNaN: true })), {
        minLength: width,
        maxLength: width,
      }),
      counts: fc.array(fc.oneof(fc.constant(0), few, fc.constant(15)), { minLength: packed, maxLength: packed }),
    }),
    { minLength: 1, maxLength: 120 },
  );

describe('areas of 16 resamples at once', () => {
  const cases = [
    ['ROC', drawnRocAreas, areaUnderRoc],
    ['precision-recall', drawnAveragePrecisions, averagePrecision],
  ] as const;
  const shapes = cases.flatMap((each) =>
    [0.1, 0.5, 0.9].flatMap((share) => [1, 3].map((width) => [...each, share, width] as const)),
  );
  it.each(shapes)('under the %s curve are those of one after the other', (_, drawn, area, share, width) => {
    const held = (
      rows: readonly { readonly labels: number[]; readonly outputs: number[]; readonly counts: number[] }[],
    ) => {
      const labels = rows.flatMap((row) => row.labels);
      const outputs = Float64Array.from(rows.flatMap((row) => row.outputs));
      const positive = (place: number) => labels[place] === 1;
      const counts = new Int32Array(4 * rows.length);
      rows.forEach((row, at) => {
        row.counts.forEach((count, k) => {
          counts[4 * at + (k >> 2)] = (counts[4 * at + (k >> 2)] as number) | (count << (8 * (k & 3)));
        });
      });
      const sweep = thresholdSweep(outputs, positive);
      const one = Array.from({ length: packed }, (_, k) =>
        area(sweep(Float64Array.from(outputs, (_, place) => rows[Math.floor(place / width)]?.counts[k] as number))),
      );
      const areas = drawn({ outputs, positive, width });
      expect([...areas(counts)]).toEqual(one);
      expect([...meanOfDrawn([areas, areas])(counts)]).toEqual(one);
    };
    fc.assert(fc.property(drawnRows(width, share), held), { numRuns: 40 });
  });
});
