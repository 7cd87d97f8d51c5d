import type { Measurement } from '../../evidence/measurement.ts';
import { agreementOf } from '../embedding/agreement.ts';
import { type Case, type Part, part } from './part.ts';

const neighbours = 10;

/**
 * How alike baseline and candidate place the same rows, for the task embedding: recorded and not judged, since a better
 * model may place them otherwise. Nothing where it cannot be worked out.
 */
export function judgeAgreement({ base, head }: Pick<Case, 'base' | 'head'>): Part {
  const agreement = base.task === 'embedding' ? agreementOf(base, head, neighbours) : null;
  if (agreement === null) return part({});
  const { overlap, cka, rows } = agreement;
  const recorded = (id: string, value: number, unit: string, method: string): Measurement => ({
    ...{ id, subject: 'model', value, unit, n: { base: rows, head: rows } },
    method: `${method}; recorded, not judged`,
    verdict: 'pass',
  });
  return part({
    measurements: [
      recorded(`neighbour-overlap@${neighbours}`, overlap, 'share', 'share of the nearest rows that both models give'),
      recorded(
        'linear-cka',
        cka,
        '',
        'linear centred kernel alignment of both models’ vectors (Kornblith et al. 2019)',
      ),
    ],
  });
}
