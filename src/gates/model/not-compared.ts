import type { Judgement } from '../../evidence/assemble.ts';
import { Problem } from '../../evidence/problem.ts';
import { quote } from '../../evidence/quote.ts';
import type { ModelConfig } from '../../model/config.ts';
import type { Part } from '../../model/judge/part.ts';
import { worstLead } from '../../model/judge.ts';
import { fingerprint } from './case.ts';
import { withEdits } from './frame.ts';
import type { Run } from './inputs.ts';
import type { Source } from './outputs.ts';

/** What the gate found, without what is known of every run. */
export type Outcome = Omit<Judgement, 'gate' | 'policy' | 'tool' | 'seed' | 'started' | 'seconds' | 'name'> & {
  readonly policy?: Judgement['policy'];
};

/** Baseline and candidate are one model; `beside` is what was judged all the same. */
export function sameModel(run: Run, digests: Record<string, string>, edits: readonly string[], beside: Part): Outcome {
  const lead = worstLead(beside.leads);
  return {
    decided: lead?.decided ?? 'same model',
    limit: lead?.limit ?? 'margins',
    findings: [...beside.findings],
    measurements: [...beside.measurements],
    subject: { base: run.places.baseName, head: run.places.headName, digests },
    notes: [
      {
        kind: 'method',
        text: `Baseline and candidate have the same digest: the same model, so ${run.config.parity === undefined ? 'nothing was run' : 'they were not compared'}.`,
      },
      ...beside.notes,
    ],
    policy: withEdits(run.policy, edits),
  };
}

/** There is no baseline yet; `parity` is what was found about the candidate's converted form. */
export function firstModel(run: Run, head: Source, parity: Part): Outcome {
  const baseline = pathOfBaseline(run.config);
  const own = { verdict: 'warn', decided: 'no baseline yet', limit: 'a baseline at the base commit' } as const;
  const { decided, limit } = worstLead([own, ...parity.leads]) ?? own;
  return {
    decided,
    limit,
    subject: { base: run.places.baseName, head: run.places.headName, digests: { candidate: head.digest } },
    findings: [
      {
        rule: 'no-baseline',
        severity: 'warning',
        confidence: 'certain',
        message: `the base commit has no baseline ${quote(baseline)}`,
        detail: 'The candidate was compared with nothing; the next change will be compared with it.',
        mend: 'Look at the model by hand this once, or name a baseline that exists.',
        locations: [{ path: head.file }],
        fingerprint: fingerprint(`model/${run.config.name ?? ''}/no-baseline`),
      },
      ...parity.findings,
    ],
    measurements: [...parity.measurements],
    notes: [...parity.notes],
  };
}

/** The path of the baseline in messages. */
export function pathOfBaseline({ baseline }: ModelConfig): string {
  return baseline.path ?? baseline.predictions ?? '';
}

/** The problem of a model that is not there. */
export function missing(path: string): Problem {
  return new Problem(
    `There is no model at ${quote(path)}.`,
    'Correct the path under `model:` in the configuration, or commit the model.',
  );
}
