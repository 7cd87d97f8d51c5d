import { describe, expect, it } from 'vitest';
import { type Config, configSchema } from './config.ts';
import { tighten } from './tighten.ts';

const config = (own: object = {}): Config => configSchema.parse({ version: 1, ...own });
const data = { snapshots: [{ path: 'a.csv' }] };
const model = {
  baseline: { path: 'models/prod' },
  candidate: { path: 'models/new' },
  golden: { path: 'golden.csv' },
  task: 'binary',
  primary: { metric: 'accuracy', margin: 0.01 },
};

describe('tighten', () => {
  it('changes nothing when both say the same', () => {
    const both = config({ data, model, secrets: { exclude: ['a/**'] } });
    expect(tighten(both, both)).toEqual({ config: both, loosened: [] });
  });

  it.each([
    ['secrets', { secrets: false }],
    ['data', {}],
    ['model', {}],
  ] as const)('adds the gate that only head configures: %s', (gate, base) => {
    const head = config({ data, model });
    const result = tighten(config(base), head);
    expect(result.config[gate]).toEqual(head[gate]);
    expect(result.loosened).toEqual([]);
  });

  it.each([
    ['secrets', { data, model, secrets: false }],
    ['data', { model }],
    ['model', { data }],
  ] as const)('keeps the gate that head takes out, and says so: %s', (gate, head) => {
    const base = config({ data, model });
    const { config: judges, loosened } = tighten(base, config(head));
    expect(judges).toEqual(base);
    expect(loosened).toHaveLength(1);
    expect(loosened[0]).toContain(gate);
  });

  it('leaves secrets off where neither side has them on', () => {
    expect(tighten(config({ secrets: false }), config({ secrets: false }))).toEqual({
      config: config({ secrets: false }),
      loosened: [],
    });
  });

  it('goes key by key: what is stricter counts, what is looser is named', () => {
    const base = config({ secrets: { 'fail-on': 'high', exclude: ['gen/**', 'old/**'] } });
    const head = config({ secrets: { 'fail-on': 'medium', exclude: ['gen/**', '**'] } });
    const { config: judges, loosened } = tighten(base, head);
    expect(judges.secrets).toMatchObject({ 'fail-on': 'medium', exclude: ['gen/**'] });
    expect(loosened).toEqual([expect.stringContaining('`**`')]);
  });

  it("takes the report's key from base", () => {
    const { config: judges } = tighten(config({ report: { key: 'base' } }), config({ report: { key: 'head' } }));
    expect(judges.report.key).toBe('base');
  });
});
