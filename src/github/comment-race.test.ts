import { describe, expect, it } from 'vitest';
import { startFakeGitHub } from '../../test/fake-github/server.ts';
import { parseMarker } from '../report/marker.ts';
import { connect } from './api.ts';
import { postComment } from './comment.ts';

const head = 'a'.repeat(40);
const body = (run: number) =>
  `run ${run}\n\n<!-- assay:report v1 key=default run=${run} attempt=1 head=${head} evidence=- -->`;

/** Several runs report at once, every answer late by its own part of 20 ms; then one comment stands, the newest. */
async function race(seed: number, runs: readonly number[], before: readonly number[]) {
  const github = await startFakeGitHub({ jitter: 20, seed });
  try {
    github.pulls.set(7, { head, locked: false });
    github.tokens.set('writer', { login: 'bot', write: true });
    for (const run of before) github.addComment({ pull: 7, author: 'bot', body: body(run) });
    const results = await Promise.all(
      runs.map(async (run) => {
        const api = await connect({ token: 'writer', apiUrl: github.url });
        const own = { key: 'default', head, runId: String(run), runAttempt: '1', fork: false, dependabot: false };
        const how = {
          onChange: 'update',
          render: () => body(run),
          parseMarker,
          isRed: () => null,
          settle: 60,
        } as const;
        return postComment({ repository: github.repository, pullRequest: 7, ...own, ...how }, api);
      }),
    );
    return { results, bodies: github.comments.map((comment) => comment.body), violations: github.violations };
  } finally {
    await github.close();
  }
}

describe('reporters at once', () => {
  it.each([
    ['two, no comment yet', [1, 2], []],
    ['two, an older comment stands', [3, 2], [1]],
    ['two, and duplicates of older runs', [8, 9], [5, 4, 6]],
    ['five, no comment yet', [5, 3, 1, 4, 2], []],
  ] as const)('%s: one comment, the newest', async (_, runs, before) => {
    for (const seed of [1, 22, 333, 4_444, 55_555, 666_666, 7_777_777, 88_888_888]) {
      const { results, bodies, violations } = await race(seed, runs, before);
      expect(bodies, `seed ${seed}: ${JSON.stringify(results)}`).toEqual([body(Math.max(...runs))]);
      expect(violations).toEqual([]);
    }
  });
});
