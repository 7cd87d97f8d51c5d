import { columnsIn } from '../../model/arrange.ts';
import { goldenPath } from '../../model/config/golden.ts';
import type { ModelConfig } from '../../model/config.ts';

/** Which column of the golden dataset is what, as the policy says. */
export function columnsOf({ golden, slices, task }: ModelConfig) {
  const { id, label, classes, gaps, weight, group, query } = golden;
  const roles = {
    path: goldenPath(golden),
    id,
    label,
    classes,
    gaps,
    weight,
    group,
    query,
    mustNotFlip: golden['must-not-flip'],
  };
  return { ...roles, inputs: columnsIn(golden.inputs), slices: slices.by, task };
}
