import { expectations } from '../expectations/registry.ts';

/** What the findings of expectations, of rows and of roles mean: their part of `dataFindings`. */
export const modeFindings: Readonly<Record<string, string>> = {
  ...Object.fromEntries(expectations.map(({ id, documentation }) => [`expect-${id}`, documentation])),
  'expectation-not-checked':
    'Something that the policy expects of the snapshot could not be checked: a column is not there, a pattern or a condition is not valid, or it took too long. Never a pass.',
  'feature-parity':
    'Rows that training and serving share by their key have another value of a feature in more of them than the margin allows, with the whole interval beyond it: the feature is computed in two ways.',
  'label-drift':
    'The label changed beyond its margin while every input is equivalent: what is to be predicted changed for the same inputs, or it is labelled in another way.',
  'parity-not-checked': 'Feature parity was asked for and could not be measured: no shared key, or no shared row.',
  'parity-undecided': 'Training and serving share too few rows to say whether these features differ beyond the margin.',
  'prediction-drift':
    'The predictions changed beyond their margin while every input is equivalent: another model, or another version of it, wrote them.',
  'rows-differ':
    'Rows of base are gone, new or changed in head, joined by the key of the policy (or compared as a whole). Recorded, unless a limit of `row_diff` is exceeded.',
  'rows-not-compared': 'Rows were to be compared one by one, and could not be. Never a pass.',
};
