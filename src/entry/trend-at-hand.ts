import { Problem } from '../evidence/problem.ts';
import { quote } from '../evidence/quote.ts';
import { type TrendLine, trendOf } from '../evidence/trend.ts';
import { connect } from '../github/api.ts';
import { contentsOf } from '../github/contents.ts';
import { trendText } from '../sources/trend-file.ts';
import type { Publication } from './action-publish.ts';

/** Earlier decisions for a report, or a sentence on why there are none; neither where the policy asks for no trend. */
export interface TrendAtHand {
  readonly lines: readonly TrendLine[];
  readonly notice?: string;
}

/**
 * The trend that the policy names, from the repository at hand, or through GitHub's contents API in a job that has no
 * checkout of the branch. Never throws for trouble with GitHub: a report without its trend is a report.
 */
export async function trendAtHand(to: Publication): Promise<TrendAtHand> {
  const spec = to.policy?.config.report.trend;
  if (spec === undefined) return { lines: [] };
  try {
    const here = await trendText(to.io.root, spec);
    const text = here === '' ? await throughApi(spec, to) : here;
    if (text === null) {
      return { lines: [], notice: `The trend ${quote(spec)} is not there yet, so no earlier decisions are drawn.` };
    }
    const { lines, broken } = trendOf(text);
    if (broken === 0) return { lines };
    return { lines, notice: `${broken} lines of the trend ${quote(spec)} are no decisions and were passed by.` };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { lines: [], notice: `No earlier decisions are drawn: ${error.message} ${error.mend}` };
  }
}

async function throughApi(spec: string, { comment, event, run }: Publication): Promise<string | null> {
  const named = /^git:(?:origin\/)?([^:]+):(.+)$/s.exec(spec);
  if (named === null || comment === null || comment === '') return null;
  const [, ref = '', path = ''] = named;
  const api = await connect({ token: comment, apiUrl: run.apiUrl });
  const read = await contentsOf(api, event.repository)(ref, path);
  return read.ok ? read.data : null;
}
