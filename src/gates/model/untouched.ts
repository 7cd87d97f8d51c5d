import { quote } from '../../evidence/quote.ts';
import { goldenPath } from '../../model/config/golden.ts';
import type { ModelConfig } from '../../model/config.ts';
import type { Run } from './inputs.ts';
import type { Outcome } from './not-compared.ts';

/** A change that touches nothing of this gate's. */
export function untouched({ config, places }: Run): Outcome {
  return {
    verdict: 'skip',
    decided: 'no model, golden dataset or policy changed',
    limit: 'nothing to judge',
    subject: { base: places.baseName, head: places.headName, digests: {} },
    notes: [
      {
        kind: 'unchecked',
        text: `The change does not touch ${quote(pathOf(config))}, its baseline, ${quote(goldenPath(config.golden))} or the policy: no model was run.`,
      },
    ],
  };
}

/** The path that stands for the model in messages and names. */
export function pathOf({ candidate }: ModelConfig): string {
  return candidate.path ?? candidate.predictions ?? candidate.http?.model ?? 'assay.yml';
}
