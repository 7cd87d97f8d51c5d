import { describe, expect, it } from 'vitest';
import { type NeedsFacts, needsProblems } from './needs.ts';

const head = 'a'.repeat(40);
const evidence = (
  gate: 'secrets' | 'data' | 'model',
  verdict: 'pass' | 'fail' | 'error' = 'pass',
  at: string | null = head,
) => ({
  gate,
  verdict,
  subject: { base: null, head: at, digests: {} },
});
const needs = (results: Record<string, unknown>) =>
  JSON.stringify(Object.fromEntries(Object.entries(results).map(([id, result]) => [id, { result, outputs: {} }])));

function problems(over: Partial<NeedsFacts>): string[] {
  const facts: NeedsFacts = {
    needs: needs({ secrets: 'success', model: 'success' }),
    expectedSkips: [],
    evidence: [evidence('secrets'), evidence('model')],
    configured: ['secrets', 'model'],
    head,
    ...over,
  };
  return needsProblems(facts).map(({ message }) => message);
}

describe('needsProblems', () => {
  it('finds nothing wrong when all ran and left evidence', () => {
    expect(problems({})).toEqual([]);
    expect(problems({ needs: '' })).toEqual([]);
  });

  it.each([
    ['skipped', { needs: needs({ secrets: 'success', model: 'skipped' }) }, [/job `model` was skipped/]],
    ['cancelled', { needs: needs({ secrets: 'cancelled' }) }, [/job `secrets` was cancelled/]],
    [
      'failed, evidence of another gate fails',
      {
        needs: needs({ secrets: 'failure', model: 'failure' }),
        evidence: [evidence('secrets'), evidence('model', 'fail')],
      },
      [/`secrets` failed and left no evidence/],
    ],
    [
      'failed under another name, nothing fails',
      { needs: needs({ gpu: 'failure' }) },
      [/`gpu` failed and left no evidence/],
    ],
    ['no evidence of a configured gate', { evidence: [evidence('secrets')] }, [/no evidence of the gate model/]],
    [
      'evidence of another head',
      { evidence: [evidence('secrets'), evidence('model', 'pass', 'b'.repeat(40))] },
      [/evidence of model is about another commit/],
    ],
    [
      'evidence of data that names another commit beside its file',
      {
        evidence: [
          evidence('secrets'),
          { ...evidence('model'), subject: { base: null, head: 'data.csv', commit: 'b'.repeat(40), digests: {} } },
        ],
      },
      [/evidence of model is about another commit/],
    ],
    ['an unknown result', { needs: needs({ secrets: 'neutral' }) }, [/ended with `neutral`/]],
    ['garbled', { needs: '{{ toJSON(needs) }}' }, [/`needs` cannot be read/]],
    ['a list', { needs: '[]' }, [/`needs` cannot be read/]],
    ['no result', { needs: needs({ secrets: undefined }) }, [/`needs` cannot be read/]],
    ['a skip expected of a job that is not there', { expectedSkips: ['modle'] }, [/names `modle`/]],
    ['a hostile name', { needs: needs({ '::error::`x`': 'skipped' }) }, [/job `::error::ˋxˋ` was skipped/]],
  ])('%s', (_, over, messages) => {
    expect(problems(over)).toEqual(messages.map((message) => expect.stringMatching(message)));
  });

  it('accepts what is expected to be left out, and a failure that evidence explains', () => {
    const left = needs({ secrets: 'success', model: 'skipped' });
    expect(problems({ needs: left, expectedSkips: ['model'], evidence: [evidence('secrets')] })).toEqual([]);
    expect(
      problems({ needs: needs({ secrets: 'failure' }), evidence: [evidence('secrets', 'fail'), evidence('model')] }),
    ).toEqual([]);
    expect(
      problems({ needs: needs({ gpu: 'failure' }), evidence: [evidence('secrets'), evidence('model', 'error', null)] }),
    ).toEqual([]);
  });

  it('does not let an expected skip excuse a job that ran and lost its evidence', () => {
    expect(problems({ expectedSkips: ['model'], evidence: [evidence('secrets')] })).toEqual([
      expect.stringMatching(/no evidence of the gate model/),
    ]);
  });
});
