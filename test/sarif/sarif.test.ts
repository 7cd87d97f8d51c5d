import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assemble } from '../../src/evidence/assemble.ts';
import type { Evidence } from '../../src/evidence/evidence.ts';
import type { Finding } from '../../src/evidence/finding.ts';
import type { Location } from '../../src/evidence/location.ts';
import sarif from '../../src/report/surfaces/sarif.ts';
import { sample } from '../golden/sample-report.ts';

// `node test/sarif/trim-schema.mjs` makes the schema. It writes `pattern`s and `uniqueItems`, which ajv checks; formats
// are checked below by hand.
const schema = JSON.parse(readFileSync(new URL('sarif-2.1.0.json', import.meta.url), 'utf8'));
const valid = new Ajv2020({ strict: false, validateFormats: false, allErrors: true }).compile(schema);

interface Run {
  readonly results: readonly {
    readonly message: { readonly text: string };
    readonly locations: readonly {
      readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } };
    }[];
    readonly partialFingerprints: Readonly<Record<string, string>>;
    readonly ruleIndex: number;
    readonly ruleId: string;
  }[];
  readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
  readonly invocations: readonly [{ readonly toolExecutionNotifications: readonly { message: { text: string } }[] }];
}

function finding(i: number, more: Partial<Finding> = {}): Finding {
  return {
    rule: `rule-${i % 600}`,
    severity: i % 3 === 0 ? 'error' : 'warning',
    confidence: 'high',
    message: `\`column-${i}\` changed its unit`,
    number: '× 1.609 [1.608, 1.610], n = 48,112 → 50,340',
    mend: 'divide by 1.609 where the snapshot is written',
    locations: [{ path: `data/part-${i}.parquet`, startLine: i + 1 }],
    fingerprint: i.toString(16).padStart(32, '0'),
    ...more,
  };
}

function evidence(findings: Finding[], notes: Evidence['notes'] = []): Evidence {
  return assemble({
    gate: 'data',
    decided: 'x',
    limit: 'y',
    findings,
    notes,
    subject: { base: null, head: null, digests: {} },
    policy: { path: null, source: 'defaults', edits: [] },
    tool: { name: 'assay', version: '1.2.3' },
    seed: 0,
    started: '2026-01-01T00:00:00Z',
    seconds: 0,
  });
}

/** The file, as text and read, after it was held against the schema. */
function written(...given: Evidence[]): { readonly text: string; readonly run: Run } {
  const text = sarif.render({ evidence: given, context: { key: 'default', toolVersion: '1.2.3' } });
  const log = JSON.parse(text);
  expect(valid(log) ? [] : valid.errors).toEqual([]);
  for (const result of log.runs[0].results) {
    expect(log.runs[0].tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
  }
  return { text, run: log.runs[0] };
}

/** Text that gzip cannot shorten much. */
function noise(seed: number, length: number): string {
  let state = seed + 1;
  return Array.from({ length }, () => {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9;
    return String.fromCharCode(0x4e00 + ((state >>> 8) % 20_000));
  }).join('');
}

const location: fc.Arbitrary<Location> = fc.record(
  {
    path: fc.oneof(fc.string({ unit: 'binary', maxLength: 30 }), fc.constantFrom('/a', '//host.example/a', 'C:\\a')),
    startLine: fc.integer({ min: 1, max: 1e9 }),
    endLine: fc.integer({ min: 1, max: 1e9 }),
    startColumn: fc.integer({ min: 1, max: 1e9 }),
    commit: fc.string(),
    cell: fc.constant({ number: 3, part: 'output' as const, output: 1, line: 2 }),
    inside: fc.string(),
  },
  { requiredKeys: ['path'] },
) as fc.Arbitrary<Location>;

describe('SARIF and its schema', () => {
  it('the sample is valid', () => {
    expect(valid(JSON.parse(sarif.render(sample))) ? [] : valid.errors).toEqual([]);
  });

  it('the schema refuses what is not SARIF', () => {
    const log = JSON.parse(sarif.render(sample));
    log.runs[0].results[0].level = 'fatal';
    expect(valid(log)).toBe(false);
  });

  it('is valid whatever names and places hold, and every address is relative', () => {
    const any = fc.record({
      message: fc.string({ unit: 'binary' }),
      mend: fc.string(),
      locations: fc.array(location, { maxLength: 3 }),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 4 }), (given) => {
        const { run } = written(evidence(given.map((more, i) => finding(i, more))));
        for (const result of run.results) {
          expect(Object.keys(result.partialFingerprints)).toEqual(['assay/v1']);
          for (const { physicalLocation } of result.locations) {
            expect(physicalLocation.artifactLocation.uri).toMatch(/^(?!\/)(?:[\w.~/-]|%[0-9A-F]{2})*$/);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('SARIF within what GitHub takes', () => {
  it('keeps the 5,000 worst of 30,000 findings, with the same fingerprints in any order', () => {
    const all = Array.from({ length: 30_000 }, (_, i) => finding(i));
    const { text, run } = written(evidence(all));
    expect(run.results).toHaveLength(5_000);
    expect(run.tool.driver.rules.length).toBeLessThanOrEqual(600);
    expect(run.invocations[0].toolExecutionNotifications.map(({ message }) => message.text)).toEqual([
      '25000 further findings, the least severe, and 25000 further places are not in this file; see the evidence.',
    ]);
    expect(gzipSync(text).length).toBeLessThan(1_000_000);
    const fingerprints = (one: Run) => one.results.map((result) => result.partialFingerprints['assay/v1']).sort();
    const few = all.slice(0, 300);
    const forward = written(evidence(few)).run;
    expect(fingerprints(written(evidence([...few].reverse())).run)).toEqual(fingerprints(forward));
  });

  it('gives up places before findings, and says how many', () => {
    const locations = Array.from({ length: 150 }, (_, i) => ({ path: `data/${'deep/'.repeat(40)}${i}.csv` }));
    const { text, run } = written(evidence(Array.from({ length: 400 }, (_, i) => finding(i, { locations }))));
    expect(run.results).toHaveLength(400);
    expect(new Set(run.results.map((result) => result.locations.length))).toEqual(new Set([10]));
    expect(run.invocations[0].toolExecutionNotifications[0]?.message.text).toMatch(/^56000 further places/);
    expect(Buffer.byteLength(text)).toBeLessThan(10_000_000);
  });

  it('stays below 10 MB also where gzip finds nothing to shorten', () => {
    const sentences = Array.from({ length: 50 }, (_, i) => noise(i, 590));
    const of = (i: number) => sentences[i % 50] ?? '';
    const loud = Array.from({ length: 3_000 }, (_, i) =>
      finding(i, { message: of(i), detail: of(i + 1), number: of(i + 2), mend: of(i + 3) }),
    );
    const { text, run } = written(
      evidence([finding(0, { message: 'x', locations: [{ path: 'a'.repeat(10_000_000) }] }), ...loud]),
    );
    expect(Buffer.byteLength(text)).toBeLessThan(10_000_000);
    expect(Buffer.byteLength(text)).toBeGreaterThan(9_000_000);
    expect(run.results.length).toBeGreaterThan(500);
    expect(run.invocations[0].toolExecutionNotifications[0]?.message.text).toMatch(/^\d+ further findings/);
  });

  it('names at most a hundred things that could not be checked, problems first', () => {
    const notes = Array.from({ length: 2_000 }, (_, i) => ({
      kind: i === 1_999 ? ('problem' as const) : ('unchecked' as const),
      text: `\`${i}.bin\` was not read`,
    }));
    const said = written(evidence([], notes)).run.invocations[0].toolExecutionNotifications;
    expect(said).toHaveLength(101);
    expect(said[0]?.message.text).toContain('1999.bin');
    expect(said[100]?.message.text).toBe('1900 further notes are not in this file; see the evidence.');
  });
});
