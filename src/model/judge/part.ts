import type { Note } from '../../evidence/evidence.ts';
import type { Finding } from '../../evidence/finding.ts';
import type { Measurement } from '../../evidence/measurement.ts';
import type { Plot } from '../../evidence/plot.ts';
import type { Verdict } from '../../evidence/verdict.ts';
import type { ModelConfig } from '../config.ts';
import type { Noise } from '../decision/noise.ts';
import type { Golden } from '../golden/golden.ts';
import type { Sample } from '../sample.ts';

/** What could lead the report: one phrase for what decided, one for the limit it was held against. */
export interface Lead {
  readonly verdict: Verdict;
  readonly decided: string;
  readonly limit: string;
}

/** What one part of the judgement adds to the evidence. */
export interface Part {
  readonly findings: readonly Finding[];
  readonly measurements: readonly Measurement[];
  readonly plots: readonly Plot[];
  readonly notes: readonly Note[];
  readonly leads: readonly Lead[];
}

/** Everything that the judgement of two models' outputs needs. */
export interface Case {
  readonly config: ModelConfig;
  readonly golden: Golden;
  /** outputs on the labelled rows */
  readonly base: Sample;
  readonly head: Sample;
  /** two runs of the baseline on the first rows, where it was run again */
  readonly noise?: Noise;
  /** two runs of the candidate */
  readonly headNoise?: Noise;
  /** outputs on the rows without a label, where labels are missing at random; their own labels mean nothing */
  readonly unlabelled?: { readonly base: Sample; readonly head: Sample };
  /** judges of the policy, by the key of the program: what people prefer on each row (1 = the candidate's text), NaN unless told */
  readonly people?: ReadonlyMap<string, Float64Array>;
  /** error of each bound of a change, 0.05 unless told: less when rows were looked at before all were there */
  readonly alpha?: number;
  readonly seed: number;
  /** 32 hex digits for a text: the stable identity of a finding */
  fingerprint(text: string): string;
  /** path of the candidate, where findings stand */
  readonly path: string;
}

/** A part with only what is given. */
export function part(given: Partial<Part>): Part {
  return { findings: [], measurements: [], plots: [], notes: [], leads: [], ...given };
}

/** Parts one after the other. */
export function joined(parts: readonly Part[]): Part {
  return {
    findings: parts.flatMap((each) => each.findings),
    measurements: parts.flatMap((each) => each.measurements),
    plots: parts.flatMap((each) => each.plots),
    notes: parts.flatMap((each) => each.notes),
    leads: parts.flatMap((each) => each.leads),
  };
}
