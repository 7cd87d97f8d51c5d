// What `npm run new` writes. Texts in angle brackets are for the author; the test refuses them.

const filled = (name) => `  it('is filled in', () => {
    expect(JSON.stringify(${name})).not.toMatch(/<[a-z]/);
  });
`;

const test = (id, imports, body) => `import { describe, expect, it } from 'vitest';
${imports === '' ? '' : `${imports}\n`}import declared from './${id}.ts';

describe('${id}', () => {
${filled('declared')}
${body}});
`;

const proof = 'Run `npm run generate`, `npm run check` and `npm test`, then `npm run build` and commit dist/ with it.';

/** By kind: the text of the declaration, of its test, and what is to be done by hand. */
export const templates = {
  rule: (id) => ({
    declaration: `import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: '${id}',
  title: '<provider> token',
  provider: '<provider>',
  tags: ['ml'],
  keywords: ['<prefix_>'],
  format: { pieces: ['<prefix_>', run('alnum', 40)] },
  tier: 'high',
  why: '<what someone who finds it can do>',
  mend: '<revoke, replace, and where it belongs>',
  link: 'https://example.com/revoke',
  source: { url: 'https://example.com/format', asOf: '<year-month>' },
});
`,
    test: test(
      id,
      `import { exampleOf, seeded } from '../example.ts';`,
      `  it('links to pages of its provider', () => {
    expect([declared.link, declared.source.url].filter((url) => url.includes('example.com'))).toEqual([]);
  });

  it('makes examples of itself, in memory only', () => {
    expect(exampleOf(declared, seeded(1))).not.toBeNull();
  });
`,
    ),
    next: [
      'Fill in the format as the provider documents it: literals, alphabets and lengths. The matcher and the examples derive from it.',
      'Choose keywords of at least 3 bytes in lower case: every match must hold one, or have one near it.',
      'Write no token into the tree, not even a made-up one: tests make theirs in memory.',
      proof,
    ],
  }),
  statistic: (id) => ({
    declaration: `import { defineStatistic } from '../statistic.ts';

export default defineStatistic({
  id: '${id}',
  title: '<name>',
  unit: '',
  documentation: '<what it computes, range, variant.>',
  source: '<paper, or the function that the values agree with>',
  of: 'bins',
  decides: false,
  measure: (base, head) => {
    const n = { base: base.n, head: head.n };
    return { value: null, reason: 'no value on one side', n, method: '<variant>' };
  },
});
`,
    test: test(
      id,
      '',
      `  it('names what it computes', () => {
    expect(declared.documentation).toMatch(/\\.$/);
  });
`,
    ),
    next: [
      'Work on the counts of both sides at the same edges; an empty side gives null and a reason, never NaN.',
      'Let it decide only with a p, bounds, and a simulation of its false alarms.',
      'Add its values to the script in test/oracles/data, run it, and commit them with the versions that made them.',
      proof,
    ],
  }),
  cause: (id) => ({
    declaration: `import { quote } from '../../evidence/quote.ts';
import { defineCause, type Explanation, type Scene } from '../cause.ts';

export default defineCause({
  id: '${id}',
  title: '<name>',
  documentation: '<what must hold, and what the undo is.>',
  source: '<paper, or "undo and recount">',
  order: 9,
  explain,
});

async function explain(scene: Scene): Promise<Explanation | null> {
  const undone = scene.head; // <undo the cause here: other edges, other counts>
  if (!scene.holds(undone)) return null;
  return {
    rule: '${id}',
    message: \`\${quote(scene.column)} <what happened>\`,
    detail: '<one sentence: what was seen; undone, nothing else changed.>',
    number: '<the one number, with its interval or "exact", n and limit>',
    mend: '<what to do now.>',
    explains: ['distribution'],
  };
}
`,
    test: test(
      id,
      '',
      `  it('says what must hold and what its undo is', () => {
    expect(declared.documentation).toMatch(/undo/i);
  });
`,
    ),
    next: [
      'Undo the cause and let `scene.holds` judge the rest: a cause that fits everything explains nothing.',
      'Test a column where it holds, one where it nearly holds, and one where another cause holds.',
      'Choose its order: lower is asked first, and the first cause that holds is named.',
      proof,
    ],
  }),
  metric: (id) => ({
    declaration: `import { defineMetric } from '../metric.ts';

export default defineMetric({
  id: '${id}',
  title: '<name in the middle of a sentence>',
  direction: 'higher',
  unit: 'share',
  range: [0, 1],
  needs: 'classes',
  scores: {
    binary: { kind: 'mean', rows: ({ labels }) => new Float64Array(labels.length).fill(Number.NaN) },
  },
  documentation: '<what it computes, one sentence.>',
  source: '<the definition that the values agree with>',
});
`,
    test: test(
      id,
      `import { evaluate } from '../metric.ts';
import { sampleOf } from '../sample.ts';`,
      `  it('agrees with a case worked out by hand', () => {
    const sample = sampleOf('binary', Float64Array.of(0, 1, 1, 0), Float64Array.of(0.1, 0.9, 0.4, 0.2), 1);
    expect(evaluate(declared, sample)).toEqual({ value: Number.NaN }); // write the value down from paper
  });
`,
    ),
    next: [
      'Choose the kind of score: it decides the interval (see `Score` in src/model/metric.ts).',
      'Add the metric to test/oracles/model/make_metrics.py, run it, and commit the values with the versions that made them.',
      proof,
    ],
  }),
  surface: (id) => ({
    declaration: `import { overallVerdict } from '../report.ts';
import { defineSurface } from '../surface.ts';

/** <What it is for, and what it gives up when its budget is short.> */
export default defineSurface({
  id: '${id}',
  title: '<name of the format>',
  mediaType: 'text/plain',
  extension: 'txt',
  render: (report) => \`\${overallVerdict(report)}\\n\`,
});
`,
    test: test(
      id,
      `import { overallVerdict } from '../report.ts';`,
      `  it('tells the verdict of a report without evidence', () => {
    const report = { evidence: [], context: { key: 'default', toolVersion: '0.0.0' } };
    expect(declared.render(report)).toContain(overallVerdict(report));
  });
`,
    ),
    next: [
      'Escape every name that comes from the change with the functions of src/report/escape*.ts.',
      'Add it to test/golden/surfaces.test.ts and write its golden file: `UPDATE_GOLDEN=1 npx vitest run test/golden`.',
      proof,
    ],
  }),
  provider: (id) => ({
    declaration: `import { defineProvider } from './provider.ts';

export default defineProvider({
  id: '${id}',
  title: '<Name>',
  rules: ['<rule>'],
  hosts: { from: 'fixed', hosts: ['<api.example.com>'] },
  ask: { path: '/<v1/me>', headers: { authorization: 'Bearer {secret}' } },
  live: [{ status: 200, where: [{ at: '<id>', exists: true }] }],
  dead: [{ status: 401 }],
  facts: [{ name: 'owner', at: '<name>' }],
  source: { url: 'https://<page about the request and its answers>', asOf: '<YYYY-MM>' },
});
`,
    test: test(
      id,
      '',
      `  it('names the page that its answers are of', () => {
    expect(new URL(declared.source.url).protocol).toBe('https:');
  });
`,
    ),
    next: [
      'Record what the page documents in test/providers/contract: a live answer, the refusal, and what they say.',
      'Only the documented refusal is dead; whatever else comes is unknown.',
      proof,
    ],
  }),
  expectation: (id) => ({
    declaration: `import { z } from 'zod';
import { columnOfScene, defineExpectation } from '../expectation.ts';

export default defineExpectation<true>({
  id: '${id}',
  title: '<name>',
  documentation: '<what it demands, what counts as failing, what is left out.>',
  column: z.literal(true), // <the options of a column's entry; \`snapshot:\` for one of the whole snapshot>
  ask: async (_, scene) => ({ kind: 'rows', test: { is: 'filled', column: columnOfScene(scene) } }), // <the question>
  fails: () => '<what failing values do, after "12 of 50,000 values">',
});
`,
    test: test(
      id,
      `import { askedExpectations } from '../asked-expectations.ts';
import { snapshotSchema } from '../config.ts';`,
      `  it('is asked by its key in assay.yml', () => {
    const columns = { x: { expect: [{ ${id.replaceAll('-', '_')}: true }] } };
    const asked = askedExpectations(snapshotSchema.parse({ path: 'a.csv', columns }));
    expect(asked.map(({ expectation }) => expectation.id)).toEqual([declared.id]);
  });
`,
    ),
    next: [
      'Where no question of src/data/question.ts fits, add one, answer it in src/engines/duckdb and in test/data/plain-questions.ts.',
      'Show it in docs/data.md, and hold it to the plain reference in test/data/expectations.test.ts.',
      proof,
    ],
  }),
  'schema-check': (id) => ({
    declaration: `import { quote } from '../../evidence/quote.ts';
import { type ColumnScene, defineSchemaCheck, type Part } from '../schema-check.ts';

export default defineSchemaCheck({
  id: '${id}',
  title: '<name>',
  documentation: '<what must hold in base and head, and what the finding does.>',
  rules: ['${id}'],
  order: 50,
  of: 'column',
  find,
});

function find({ name, before, after }: ColumnScene): readonly Part[] {
  if (before.n === after.n) return []; // <what is no finding>
  return [
    {
      rule: '${id}',
      severity: 'warning',
      message: \`\${quote(name)} <what happened>\`,
      number: '<the one number, before and after, exact or with its interval>',
      mend: '<what to do now.>',
    },
  ];
}
`,
    test: test(
      id,
      '',
      `  it('has a rule for each finding', () => {
    expect(declared.rules.length).toBeGreaterThan(0);
  });
`,
    ),
    next: [
      'Explain each rule in src/data/finding-kinds.ts, and prove it in test/heavy/data-anomalies.test.ts.',
      'Test a tiny pair that has the finding, and the unchanged pair that has none.',
      'Say with `looks` what an older profile lacks: then it is listed as not looked at.',
      proof,
    ],
  }),
};
