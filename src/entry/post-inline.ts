import { Problem } from '../evidence/problem.ts';
import { connect } from '../github/api.ts';
import { postReview } from '../github/review.ts';
import type { Report } from '../report/report.ts';
import { type HeadFiles, mostComments, reviewOf, reviewPaths } from '../report/review.ts';
import { parseInlineMarker } from '../report/review-marker.ts';
import { addedLines } from '../sources/diff-lines.ts';
import { fileAt, mergeBase } from '../sources/git.ts';
import { acceptancesOf } from './acceptances.ts';
import type { Publication } from './action-publish.ts';

/** How the comments on lines fared: one sentence (with the mend) where something went wrong, or was left out. */
export interface PostedInline {
  readonly problem?: string;
  readonly notice?: string;
}

const largestText = 1_000_000;

/**
 * Posts the findings as review comments on the lines that the change brings, where the policy asks for it
 * (`report.inline`) and the report's own comment could be written. Never throws for trouble with GitHub or git, and never
 * changes a verdict. `settle`: milliseconds between a write and the look whether it still stands.
 */
export async function postInline(report: Report, token: string, to: Publication, settle = 500): Promise<PostedInline> {
  const { event, io, run, policy } = to;
  const mode = policy?.config.report.inline ?? false;
  const { pullRequest } = event;
  if (mode === false || pullRequest === undefined || report.context.untrusted === true) return {};
  try {
    const review = await reviewHere(report, pullRequest, to);
    const api = token === '' ? null : await connect({ token, apiUrl: run.apiUrl });
    const key = report.context.key;
    const { repository, fork, dependabot, head } = event;
    const result = await postReview(
      {
        ...{ repository, pullRequest, fork, dependabot, head, key },
        ...review,
        ...{ settle, resolve: mode === 'resolve' },
        parseMarker: parseInlineMarker,
      },
      api,
    );
    if (!result.posted) {
      io.log.info(`${result.reason} ${result.mend}`);
      const quiet = result.why === 'head-moved';
      return { [quiet ? 'notice' : 'problem']: `${result.reason} ${result.mend}` };
    }
    const { created, updated, removed, resolved, refused } = result;
    io.log.info(
      `Inline comments: ${created} new, ${updated} changed, ${removed} removed, ${resolved} threads resolved.`,
    );
    const unplaced = review.leftOut + refused;
    const notice = `${unplaced} more ${unplaced === 1 ? 'place has' : 'places have'} no inline comment: there are at most ${mostComments} in one run, and only on lines of the change.`;
    return {
      ...(result.unresolved === undefined ? {} : { problem: result.unresolved }),
      ...(unplaced === 0 ? {} : { notice }),
    };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const problem = `Inline comments were not written: ${error.message} ${error.mend}`;
    io.log.info(problem);
    return { problem };
  }
}

async function reviewHere(report: Report, pullRequest: number, { event, policy, io }: Publication) {
  const secrets = policy?.config.secrets ?? false;
  const allowList = secrets === false ? null : secrets['allow-list'];
  const configs = [policy?.source.path, allowList].filter((path) => typeof path === 'string');
  const paths = [...new Set([...configs, ...reviewPaths(report)])];
  if (event.base === null) return reviewOf(report, await filesOfHead(io.root, null, event.head, []));
  const base = await mergeBase(io.root, event.base, event.head);
  const files = await filesOfHead(io.root, base, event.head, paths);
  const today = new Date(io.now()).toISOString().slice(0, 10);
  const before = allowList === null ? null : await fileAt(io.root, event.base, allowList);
  const allowListAtBase = before?.toString('utf8') ?? null;
  return reviewOf(
    report,
    files,
    acceptancesOf(report.evidence, { files, allowList, allowListAtBase, pullRequest, today }),
  );
}

/** The lines that the change brings, the texts of the files that have some, and the scanner that looks at suggestions. */
async function filesOfHead(
  root: string,
  base: string | null,
  head: string,
  paths: readonly string[],
): Promise<HeadFiles> {
  const added = base === null ? new Map() : await addedLines(root, base, head, paths);
  const texts = new Map<string, string>();
  for (const [path, spans] of added) {
    const bytes = spans.length === 0 ? null : await fileAt(root, head, path);
    if (bytes !== null && bytes.length <= largestText && !bytes.includes(0)) texts.set(path, bytes.toString('utf8'));
  }
  const holdsSecret = await secretTest();
  return {
    adds: (path, line) =>
      (added.get(path) ?? []).some(({ from, to }: { from: number; to: number }) => line >= from && line <= to),
    text: (path) => texts.get(path) ?? null,
    holdsSecret,
  };
}

/** Whether any rule finds anything in a text, however unsure: what is suggested must be beyond doubt. */
async function secretTest(): Promise<HeadFiles['holdsSecret']> {
  const { rules } = await import('../secrets/rules/registry.ts');
  const { scannerOf } = await import('../secrets/scanner.ts');
  const { scanBytes } = await import('../secrets/scan.ts');
  let scanner: ReturnType<typeof scannerOf> | null = null;
  return (text, path) => {
    scanner ??= scannerOf(rules);
    return scanBytes(scanner, Buffer.from(text), path).candidates.some(({ dropped }) => dropped === null);
  };
}
