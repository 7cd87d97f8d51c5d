import type { Evidence, Gate } from '../evidence/evidence.ts';
import { quote } from '../evidence/quote.ts';
import { isRecord } from './payload.ts';

/** What the aggregate gate knows. */
export interface NeedsFacts {
  /** the input `needs`: `${{ toJSON(needs) }}`; '' = not given, then only the evidence is checked */
  readonly needs: string;
  /** the input `expected-skips`: jobs that may be skipped or cancelled */
  readonly expectedSkips: readonly string[];
  readonly evidence: readonly Pick<Evidence, 'gate' | 'name' | 'verdict' | 'subject'>[];
  /** gates that the base's policy configures */
  readonly configured: readonly Gate[];
  /** the commit that is judged; null = not known, then heads are not compared */
  readonly head: string | null;
}

/** Something that makes the aggregate verdict `error`. */
export interface NeedsProblem {
  readonly message: string;
  readonly mend: string;
}

const results = ['success', 'failure', 'cancelled', 'skipped'] as const;

/**
 * Everything that keeps the aggregate gate from saying more than `error`: GitHub counts a skipped job as a success, so
 * what did not run has to be found here. Rules: a job that was skipped or cancelled and is not expected to be; a job
 * that failed without evidence of a failure (of the gate of that name, if the job is named as one, else of any gate);
 * a configured gate without evidence, unless the job of its name was skipped as expected; evidence of another head
 * (where the evidence names a commit). Order: as in `needs`, then gates, then evidence. Pure; empty = no problem.
 */
export function needsProblems(facts: NeedsFacts): NeedsProblem[] {
  const jobs = facts.needs.trim() === '' ? [] : jobsOf(facts.needs);
  if (jobs === null) {
    return [
      {
        message: 'The input `needs` cannot be read: needed the JSON of the `needs` context, given something else.',
        mend: 'Write `needs: ${{ toJSON(needs) }}` in the step, and `needs: [ … ]` in its job.',
      },
    ];
  }
  return [
    ...jobs.flatMap((job) => jobProblems(job, facts)),
    ...(jobs.length === 0 ? [] : expectedProblems(jobs, facts)),
    ...gateProblems(jobs, facts),
    ...headProblems(facts),
  ];
}

interface Job {
  readonly id: string;
  readonly result: string;
}

function jobsOf(text: string): Job[] | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isRecord(value)) return null;
  const jobs = Object.entries(value).map(([id, job]) => ({ id, result: isRecord(job) ? job.result : undefined }));
  return jobs.every((job): job is Job => typeof job.result === 'string') ? jobs : null;
}

function jobProblems(job: Job, facts: NeedsFacts): NeedsProblem[] {
  const name = quote(job.id);
  if (job.result === 'skipped' || job.result === 'cancelled') {
    if (facts.expectedSkips.includes(job.id)) return [];
    return [
      {
        message: `The job ${name} was ${job.result}: needed a job that ran.`,
        mend: `Re-run the job, or, if it may be left out, name it in \`expected-skips: ${job.id}\`.`,
      },
    ];
  }
  if (job.result === 'failure' && !failureOf(job, facts)) {
    return [
      {
        message: `The job ${name} failed and left no evidence of a failure: what it checked is not known.`,
        mend: `Read the log of ${name}; upload its evidence with \`if: always()\`.`,
      },
    ];
  }
  if (results.some((known) => known === job.result)) return [];
  return [
    {
      message: `The job ${name} ended with ${quote(job.result)}: needed one of ${results.join(', ')}.`,
      mend: 'Pass `${{ toJSON(needs) }}` unchanged.',
    },
  ];
}

function failureOf(job: Job, facts: NeedsFacts): boolean {
  const isGate = facts.configured.some((gate) => gate === job.id) || facts.evidence.some(({ gate }) => gate === job.id);
  return facts.evidence.some(
    ({ gate, verdict }) => (verdict === 'fail' || verdict === 'error') && (!isGate || gate === job.id),
  );
}

function expectedProblems(jobs: readonly Job[], facts: NeedsFacts): NeedsProblem[] {
  return facts.expectedSkips
    .filter((id) => !jobs.some((job) => job.id === id))
    .map((id) => ({
      message: `\`expected-skips\` names ${quote(id)}, which is no job that this one needs.`,
      mend: `Use a job's id, one of: ${jobs.map((job) => quote(job.id)).join(', ')}.`,
    }));
}

function gateProblems(jobs: readonly Job[], facts: NeedsFacts): NeedsProblem[] {
  return facts.configured
    .filter((gate) => !facts.evidence.some((one) => one.gate === gate))
    .filter((gate) => !(facts.expectedSkips.includes(gate) && jobs.some((job) => job.id === gate && isLeftOut(job))))
    .map((gate) => ({
      message: `There is no evidence of the gate ${gate}, which the policy configures.`,
      mend: `Run the ${gate} action in a job that this one needs, and upload its evidence with \`if: always()\`.`,
    }));
}

function isLeftOut(job: Job): boolean {
  return job.result === 'skipped' || job.result === 'cancelled';
}

function headProblems(facts: NeedsFacts): NeedsProblem[] {
  return facts.evidence.flatMap(({ gate, name, subject }) => {
    const head = subject.commit ?? subject.head;
    if (facts.head === null || head === null || head === facts.head || !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(head))
      return [];
    const whose = name === undefined ? gate : `${gate} ${quote(name)}`;
    return [
      {
        message: `The evidence of ${whose} is about another commit: needed ${quote(facts.head.slice(0, 7))}, given ${quote(head.slice(0, 7))}.`,
        mend: 'Re-run all jobs of this run, and give each run artifacts of its own.',
      },
    ];
  });
}
