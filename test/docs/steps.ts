import { parse } from 'yaml';

/** One step of a workflow that uses an action. */
export interface Use {
  readonly uses: string;
  readonly with: readonly string[];
  /** `comment: false`: it posts nothing */
  readonly silent: boolean;
  /** what the job may do: its own permissions, else the workflow's */
  readonly permissions: unknown;
}

interface Job {
  readonly permissions?: unknown;
  readonly steps?: readonly { readonly uses?: string; readonly with?: Record<string, unknown> }[];
}

/** Every `uses:` of the steps of a workflow, of a `jobs:` fragment, or of a list of steps. */
export function usesIn(text: string): Use[] {
  const tree = parse(text) as { jobs?: Record<string, Job>; permissions?: unknown } & Record<string, unknown> & Job;
  if (tree === null || typeof tree !== 'object') return [];
  const listed = Array.isArray(tree) ? tree : (tree.steps ?? undefined);
  const alone: Job[] = listed === undefined ? [] : [{ steps: listed as NonNullable<Job['steps']> }];
  const looksLikeJob = (value: unknown): value is Job =>
    typeof value === 'object' && value !== null && Array.isArray((value as Job).steps);
  const jobs = [...alone, ...Object.values(tree.jobs ?? tree).filter(looksLikeJob)];
  return jobs.flatMap((job) =>
    (job.steps ?? []).flatMap((step) =>
      typeof step.uses === 'string'
        ? [
            {
              uses: step.uses,
              with: Object.keys(step.with ?? {}),
              silent: step.with?.comment === false,
              permissions: job.permissions ?? tree.permissions,
            },
          ]
        : [],
    ),
  );
}

/** The folder of our own action that a step uses (`.` for the root), or undefined for anybody else's. */
export function ownAction(uses: string): string | undefined {
  const match = /^(?:\.|\$|[\w.<>‹›-]+\/assay)(?:\/(actions\/[\w-]+))?\/?(?:@.*)?$/.exec(uses);
  return match === null ? undefined : (match[1] ?? '.');
}
