import type { Measurement } from '../../evidence/measurement.ts';
import {
  calibrationError,
  equalMassEdges,
  hasProbabilities,
  reliabilityBins,
  reliabilityPlot,
} from '../curves/calibration.ts';
import { confusionPlot } from '../curves/confusion.ts';
import { thresholdCurves } from '../curves/threshold-curves.ts';
import { type Case, type Part, part } from './part.ts';

/** Drawings of how two classifiers differ, and the calibration error of both, which is recorded and not judged. */
export function judgeCurves({ base, head, config }: Pick<Case, 'base' | 'head' | 'config'>): Part {
  return part({
    plots: [
      ...reliabilityPlot(base, head),
      ...thresholdCurves(base, head),
      ...confusionPlot(base, head, config.golden.classes),
    ],
    measurements: calibration(base, head),
  });
}

function calibration(base: Case['base'], head: Case['head']): readonly Measurement[] {
  if (!hasProbabilities(base) || !hasProbabilities(head)) return [];
  const edges = equalMassEdges(base.outputs);
  const [first, second] = [base, head].map((sample) => calibrationError(reliabilityBins(sample, edges)));
  if (first == null || second == null) return [];
  return [
    {
      id: 'calibration-error',
      subject: 'candidate',
      value: second,
      unit: '',
      base: first,
      head: second,
      n: { base: base.rows, head: head.rows },
      method: 'squared, debiased (Kumar et al. 2019), 15 bins of equally many rows; recorded: the Brier score decides',
      verdict: 'pass',
    },
  ];
}
