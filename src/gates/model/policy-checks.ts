import { Problem } from '../../evidence/problem.ts';
import type { ModelConfig } from '../../model/config.ts';
import { robustTasks } from '../../model/decision/robustness.ts';
import { hasError, hasRight } from '../../model/decision/row-loss.ts';

/** Errors: `Problem` for a task that needs levels and has none, or the reverse. */
export function needLevels({ task, levels }: ModelConfig): void {
  if (task !== 'quantile' && levels === undefined) return;
  const ascending = levels?.every((level, i) => i === 0 || level > (levels[i - 1] as number));
  if (task === 'quantile' && ascending === true) return;
  throw new Problem(
    task === 'quantile'
      ? 'The task quantile needs to know the level of each output, ascending.'
      : `\`model.levels\` says nothing in the task ${task}.`,
    task === 'quantile' ? 'Set `model.levels`, for example `[0.1, 0.5, 0.9]`.' : 'Remove it, or correct the `task`.',
  );
}

/**
 * Errors: `Problem` for `require-gpu` where its use can never be proven: no model is run, or one runs on a machine that
 * cannot be seen from here.
 */
export function needDevice({ 'require-gpu': required, baseline, candidate }: ModelConfig): void {
  if (!required) return;
  const sides = { baseline, candidate };
  const served = (['baseline', 'candidate'] as const).find((side) => sides[side].http !== undefined);
  if (served !== undefined) {
    throw new Problem(
      `The policy requires a GPU (\`require-gpu\`), and the device of an endpoint cannot be seen from here: \`model.${served}\` names one.`,
      'Serve the model by a `command` on the runner that has the GPU, or take `require-gpu` out of the policy.',
    );
  }
  if (baseline.predictions === undefined || candidate.predictions === undefined) return;
  throw new Problem(
    'The policy requires a GPU (`require-gpu`), and no model is run: baseline and candidate are predictions files.',
    'Name models in the place of the files, or take `require-gpu` out of the policy.',
  );
}

/**
 * Errors: `Problem` for limits of flips and rows that must not flip, in a task where rows have a numeric error and nobody
 * says what a flip is, or in one where no row is right or wrong by itself.
 */
export function needFlips({ task, golden, flips }: ModelConfig): void {
  const asked = [
    ...(golden['must-not-flip'] === undefined ? [] : ['golden.must-not-flip']),
    ...(flips['must-not-flip'] === undefined ? [] : ['flips.must-not-flip']),
    ...(flips['max-nfr'] === undefined ? [] : ['flips.max-nfr']),
  ];
  const [first] = asked;
  if (first === undefined || hasRight(task) || (hasError(task) && flips.tolerance !== undefined)) return;
  if (hasError(task)) {
    throw new Problem(
      `\`${first}\` in the task ${task} needs to know what a flip is.`,
      "Set `model.flips.tolerance` to the rise of a row's error that counts as one.",
    );
  }
  throw new Problem(
    `\`${first}\` says nothing in the task ${task}: no row is right or wrong by itself.`,
    'Remove it, or correct the `task`.',
  );
}

/**
 * Errors: `Problem` for tests of robustness in a task whose outputs cannot be held so, or for quantiles that have to be
 * right: the label lies beside each of them though all are right.
 */
export function needRobust({ task, robustness }: ModelConfig): void {
  if (robustness.length === 0) return;
  if (!robustTasks.includes(task)) {
    throw new Problem(
      `\`model.robustness\` has no meaning in the task ${task}: it serves ${robustTasks.join(', ')}.`,
      'Remove it, or correct the `task`.',
    );
  }
  const at = robustness.findIndex(({ expect }) => expect === 'right');
  if (task !== 'quantile' || at < 0) return;
  throw new Problem(
    `\`model.robustness[${at}].expect\` is \`right\`, which one row of quantiles cannot be: the label may lie beside each of them though all are right.`,
    'Set `expect` to `same` with a `tolerance`, `not-lower` or `not-higher`; whether quantiles are right in the long run is what `coverage` and `pinball` hold.',
  );
}

/** Errors: `Problem` for code of programs where no `command` runs one. */
export function needCommands(config: ModelConfig): void {
  const { code, candidate, baseline, parity, primary, guards, robustness } = config;
  const all = [candidate, baseline, ...(parity === undefined ? [] : [parity]), primary, ...guards, ...robustness];
  if (code.length === 0 || all.some(({ command }) => command !== undefined)) return;
  throw new Problem(
    '`model.code` is what programs import, and no `command` of the policy runs a program.',
    'Remove it, or serve a model by a `command` (docs/model-command.md).',
  );
}
