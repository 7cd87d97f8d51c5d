import { quote } from '../../evidence/quote.ts';
import type { Case } from './part.ts';
import { type Part, part } from './part.ts';
import { count } from './words.ts';

/** How often a golden dataset has decided, and how often it may. */
export interface Wear {
  /** decisions on the default branch that the trend knows with this dataset */
  readonly decisions: number;
  /** number of decisions from which on the dataset counts as worn */
  readonly most: number;
  readonly path: string;
}

/**
 * How worn the golden dataset is: each decision tells something about its rows, so that models come to fit them (the
 * ladder, Blum & Hardt 2015). From `most` decisions on a warning; before, a note. No p-value is corrected for it: that
 * would need to know how much of the answers went into the next model.
 */
export function judgeWear({ decisions, most, path }: Wear, it: Pick<Case, 'config' | 'fingerprint'>): Part {
  const used = `The golden dataset ${quote(path)} has decided ${count(decisions)} ${decisions === 1 ? 'time' : 'times'} on the default branch, by the trend.`;
  if (decisions < most) return part({ notes: [{ kind: 'method', text: used }] });
  return part({
    findings: [
      {
        rule: 'golden-wear',
        severity: 'warning',
        confidence: 'certain',
        message: `the golden dataset is worn: it has decided ${count(decisions)} times`,
        detail: `${used} Each decision leaks something about its rows, so that models which keep passing come to fit them rather than the task.`,
        number: `${count(decisions)} decisions (counted); limit ${count(most)}`,
        mend: 'Replace the dataset, or part of its rows, by fresh ones; raise `model.golden.wear` only for a dataset whose answers nobody sees.',
        locations: [{ path }],
        fingerprint: it.fingerprint(`model/${it.config.name ?? ''}/golden-wear`),
      },
    ],
    leads: [
      { verdict: 'warn', decided: `golden dataset used ${count(decisions)} times`, limit: `wear ${count(most)}` },
    ],
  });
}
