import { couldNotCheck } from '../evidence/assemble.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Problem } from '../evidence/problem.ts';
import { tool } from '../evidence/tool.ts';
import type { Io } from '../gates/io.ts';
import type { EventChange } from '../github/event.ts';

/** A problem of the report itself as evidence of verdict `error`; `index` counts them from 0. */
export function problemEvidence(problem: Problem, index: number, event: EventChange, io: Io): Evidence {
  return couldNotCheck('policy', problem, {
    ...(index === 0 ? {} : { name: `problem-${index + 1}` }),
    policy: { path: null, source: 'defaults', edits: [] },
    subject: { base: event.base, head: event.head, digests: {} },
    tool,
    seed: io.seed,
    started: new Date(io.now()).toISOString(),
    seconds: 0,
  });
}
