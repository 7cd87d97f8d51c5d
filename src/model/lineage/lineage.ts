import type { Note } from '../../evidence/evidence.ts';
import type { Finding } from '../../evidence/finding.ts';
import { severityOf } from '../../evidence/finding.ts';
import { quote } from '../../evidence/quote.ts';
import type { Verdict } from '../../evidence/verdict.ts';
import { type Part, part } from '../judge/part.ts';
import { type Lock, lockPath } from './lock.ts';

/** What is known of a candidate's origin when it is judged. */
export interface Origin {
  /** path of the candidate as the policy names it */
  readonly path: string;
  /** the file that findings stand in */
  readonly file: string;
  readonly digest: string;
  readonly golden: { readonly path: string; readonly digest: string };
  /** the lock of the change, and that of the base where it had one */
  readonly lock: Lock | null;
  readonly baseLock: Lock | null;
  /** digest of a file that the lock names, as it is in the change; null when it is not there */
  readonly data: ReadonlyMap<string, string | null>;
  /** whether the commit that the lock names is part of the change's history; null when the history is not here */
  readonly codeKnown: boolean | null;
}

type Subject = { fingerprint(text: string): string; readonly config: { readonly name?: string | undefined } };

/**
 * Holds a candidate to `assay.lock`, the record of which data and code a model came from. Nothing is said in a repository
 * that has no lock. A model that the lock does not know, or knows with other bytes, has the verdict `unknown` (the
 * policy's `lineage`); a golden dataset that stands among the training data fails whatever the policy says, because
 * every number of the gate would be worth nothing.
 */
export function judgeLineage(it: Subject, origin: Origin, unknown: Exclude<Verdict, 'skip' | 'error'>): Part {
  const { lock, baseLock } = origin;
  if (lock === null) {
    if (baseLock === null) return part({});
    return told(it, origin, 'lock-removed', unknown, {
      message: `${quote(lockPath)} is removed`,
      detail: 'The base had a record of which data and code each model came from.',
      mend: `Restore ${quote(lockPath)}, or write it anew with \`assay model lock\`.`,
    });
  }
  const entry = lock.models[origin.path];
  if (entry === undefined) {
    return told(it, origin, 'lineage-unknown', unknown, {
      message: `${quote(origin.path)} is not in ${quote(lockPath)}`,
      detail: 'Nobody can say which data and which code this model came from.',
      mend: `Run \`assay model lock ${origin.path} --data FILE\` after the training, and commit the lock with the model.`,
    });
  }
  if (entry.digest !== origin.digest) {
    return told(it, origin, 'lineage-stale', unknown, {
      message: `${quote(origin.path)} is not the model that ${quote(lockPath)} knows`,
      detail: `Recorded ${entry.digest}, given ${origin.digest}.`,
      mend: `Run \`assay model lock ${origin.path} --data FILE\` again, and commit the lock with the model.`,
    });
  }
  const trained = Object.entries(entry.data);
  const leaked = trained.filter(([, digest]) => digest === origin.golden.digest).map(([path]) => path);
  const moved = trained.filter(([path, digest]) => {
    const now = origin.data.get(path);
    return now !== undefined && now !== null && now !== digest;
  });
  return part({
    findings: [...(leaked.length > 0 ? [leak(it, origin, leaked)] : [])],
    notes: [...(moved.length > 0 ? [newer(moved.map(([path]) => path))] : []), ...code(entry.code, origin.codeKnown)],
    leads:
      leaked.length > 0
        ? [{ verdict: 'fail' as const, decided: 'the golden dataset is training data', limit: 'rows never trained on' }]
        : [],
  });
}

function told(
  it: Subject,
  { file, path }: Origin,
  rule: string,
  verdict: Exclude<Verdict, 'skip' | 'error'>,
  words: Pick<Finding, 'message' | 'mend'> & { readonly detail: string },
): Part {
  return part({
    findings: [
      {
        rule,
        severity: severityOf(verdict),
        confidence: 'certain',
        ...words,
        locations: [{ path: rule === 'lock-removed' ? lockPath : file }],
        fingerprint: it.fingerprint(`model/${it.config.name ?? ''}/${rule}/${path}`),
      },
    ],
    leads: verdict === 'pass' ? [] : [{ verdict, decided: words.message, limit: lockPath }],
  });
}

function leak(it: Subject, { golden, file, path }: Origin, leaked: readonly string[]): Finding {
  return {
    rule: 'golden-in-training',
    severity: 'error',
    confidence: 'certain',
    message: `the golden dataset ${quote(golden.path)} is training data`,
    detail: `${quote(lockPath)} names the same bytes as training data of this model (${leaked.map(quote).join(', ')}): its numbers say nothing about new rows.`,
    mend: 'Train without the golden rows, or judge on rows that no training has seen.',
    locations: [{ path: file }],
    fingerprint: it.fingerprint(`model/${it.config.name ?? ''}/golden-in-training/${path}`),
  };
}

function newer(paths: readonly string[]): Note {
  const shown = paths.slice(0, 5).map(quote).join(', ');
  return {
    kind: 'method',
    text: `The training data ${shown}${paths.length > 5 ? ', …' : ''} changed after this model was trained (${quote(lockPath)}).`,
    mend: 'Train again, or leave it: the model is judged as it is.',
  };
}

function code(commit: string | null, known: boolean | null): readonly Note[] {
  if (commit === null || known === true) return [];
  const short = quote(commit.slice(0, 12));
  return [
    known === null
      ? {
          kind: 'unchecked',
          text: `Whether the training's commit ${short} belongs to this history cannot be told in a shallow clone.`,
          mend: 'Check out with `fetch-depth: 0`.',
        }
      : {
          kind: 'unchecked',
          text: `The training's commit ${short} is not part of this history: the code that made the model may not be merged.`,
          mend: 'Merge the training code too, or train from a commit of this history.',
        },
  ];
}
