import type { Measurement } from '../../evidence/measurement.ts';
import { calibrationError, type PairedBins, pairedBins, reliabilityPlot } from '../curves/calibration.ts';
import { confusionPlot } from '../curves/confusion.ts';
import { thresholdCurves } from '../curves/threshold-curves.ts';
import { type Case, type Part, part } from './part.ts';

/** Drawings of how two classifiers differ, and the calibration error of both, which is recorded and not judged. */
export function judgeCurves({ base, head, config }: Pick<Case, 'base' | 'head' | 'config'>): Part {
  const bins = pairedBins(base, head);
  return part({
    plots: [
      ...(bins === null ? [] : [reliabilityPlot(bins)]),
      ...thresholdCurves(base, head),
      ...confusionPlot(base, head, config.golden.classes),
    ],
    measurements: bins === null ? [] : calibration(bins, base.rows),
  });
}

function calibration({ base, head }: PairedBins, rows: number): readonly Measurement[] {
  const [first, second] = [calibrationError(base), calibrationError(head)];
  if (first === null || second === null) return [];
  return [
    {
      id: 'calibration-error',
      subject: 'candidate',
      value: second,
      unit: '',
      base: first,
      head: second,
      n: { base: rows, head: rows },
      method: 'squared, debiased (Kumar et al. 2019), 15 bins of equally many rows; recorded: the Brier score decides',
      verdict: 'pass',
    },
  ];
}
