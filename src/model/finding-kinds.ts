/** Every rule, besides metrics, that a finding of the model gate can carry, and what it means: the text of `assay explain`. */
export const modelFindings: Readonly<Record<string, string>> = {
  'claimed-verdict':
    'Evidence of a run that nobody here trusts, such as that of a fork, says better of a metric than its own number earns by the policy of the base, or leaves the metric out.',
  'cold-start-limit':
    'The median time from the start of a fresh process to its first answer is beyond `cold-start.max-ms`.',
  'cold-start-ratio':
    'The candidate takes longer to its first answer than the baseline by more than `cold-start.ratio-margin`, over fresh processes in turns.',
  anchor:
    'The candidate is worse than the anchor, a fixed reference, by more than the margin of `model.anchor`: small losses have added up.',
  fairness:
    'A group of people differs from all others by more than `max-difference`, or the difference grew by more than `margin`, after false-discovery control over all groups and measures.',
  flips:
    'More rows that the baseline got right are wrong under the candidate than `max-nfr` allows, with the whole interval beyond it.',
  'golden-in-training':
    'The file `assay.lock` names the golden dataset among the data that the model was trained on: its numbers then say nothing about new rows.',
  'gpu-leftover': 'Memory of the GPU that was free before the first model was still held after the last one had ended.',
  'golden-wear':
    'The golden dataset has decided as often as `golden.wear` allows, by the trend of the default branch. Each decision tells something about its rows: models come to fit them.',
  'judge-agreement':
    'The program that judges texts agrees with people on fewer of the pairs that they have judged than `min-agreement` asks: until it does, its preferences say nothing.',
  'judge-position':
    'The program that judges texts prefers the same place in both orders, on more pairs than `max-position-share` allows. Both orders are averaged, so that this hides differences and favours nobody.',
  'latency-limit':
    'The latency quantile is beyond `limit-ms`, by an exact binomial claim about how many calls lie over it (error rate 1 %).',
  'latency-ratio':
    'The candidate is slower than the baseline by more than `ratio-margin`, measured in interleaved blocks of calls on the same machine.',
  'lineage-stale':
    'The file `assay.lock` knows the candidate with other bytes: nobody can say which data and code these came from.',
  'lineage-unknown':
    'The repository records in `assay.lock` which data and code each model came from, and this candidate is not in it.',
  'lock-removed': 'The change removes `assay.lock`, the record of which data and code each model came from.',
  'max-gain':
    'The candidate is better by more than `max-gain`, with the whole interval beyond it: rows of the golden dataset may have leaked into its training.',
  'memory-leak':
    'The resident set of the process of the candidate grows from call to call by more than `memory.max-leak-kib`: the whole interval of the slope is above it, and over all calls memory grew by more than 1 MiB and than it otherwise goes up and down.',
  'memory-limit':
    'The largest resident set of the process of the candidate is beyond `memory.max-mib`, or beyond that of the baseline by more than `memory.ratio-margin`.',
  'model-answer':
    'The candidate answered with something that is no prediction for its rows: a wrong shape or number of rows.',
  'model-crash': 'The candidate ended its process. The rows that it was asked for are named.',
  'model-deadline': 'The candidate did not answer within `timeout`, and its process was ended.',
  'model-load': 'The candidate does not load.',
  'must-not-flip':
    'A row that the golden dataset marks as one that must stay right was right and is now wrong. No statistics.',
  'no-baseline': 'There is no baseline to compare with: the change adds the first model.',
  'not-equal': 'The metric was to stay within `equal-within` of the baseline, and did not (two one-sided tests).',
  ood: 'On rows unlike those that the model is made for (the set `ood`) the confidence of the candidate does not tell them from golden rows as `min-auroc` asks, or less than that of the baseline by more than `margin`.',
  'output-not-finite': 'The candidate answered NaN or an infinite number for the rows named. They count as wrong.',
  parity:
    'The converted form of the candidate that `parity` names (another format or precision) does not answer as the candidate does: outputs beyond the tolerance, another class, or no answer. The first such rows are named.',
  robustness:
    'Outputs of the candidate do not behave when inputs are changed (typos, other case, noise, gaps, brightness): on more rows than `max`, or than under the baseline by more than `margin`.',
  'same-outputs':
    'A program of the policy served two files of other bytes, and every answer was the same to the last bit: it may not open the file that it is told.',
  slice:
    'On one slice the candidate is worse beyond the margin of slices, after false-discovery control over all slices and metrics.',
  'throughput-limit': 'The candidate answers fewer rows a second than `throughput.min`, in calls of `batch` rows.',
  'throughput-ratio':
    'The candidate takes longer for a batch than the baseline by more than `throughput.ratio-margin`, in interleaved calls of `batch` rows.',
};
