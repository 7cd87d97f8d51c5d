import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { z } from 'zod';
import { configSchema } from '../../src/config/config.ts';
import { parseConfig } from '../../src/config/parse.ts';
import { blocks, pages, read, type Workflow, workflows } from './documents.ts';
import { usesIn } from './steps.ts';

/** Every YAML block of every page belongs to one of these, and each kind is held against what it is written for. */
type Kind = 'workflow' | 'steps' | 'policy' | 'part of a policy' | 'pre-commit' | 'unknown';

const all = pages().flatMap((path) => blocks(path, ['yaml', 'yml']));
const sections = ['secrets', 'data', 'model', 'report'];

function kindOf({ place, text }: Workflow): Kind {
  if (workflows().some((workflow) => workflow.place === place)) return 'workflow';
  if (usesIn(text).length > 0) return 'steps';
  const keys = Object.keys((parse(text) ?? {}) as object);
  if (keys.includes('version')) return 'policy';
  if (keys.length > 0 && keys.every((key) => sections.includes(key))) return 'part of a policy';
  return keys.join() === 'repos' ? 'pre-commit' : 'unknown';
}

const given = all.map((block) => ({ ...block, kind: kindOf(block) }));
const of = (kind: Kind) => given.filter((block) => block.kind === kind);

/** Keys that no schema knows, in words; what a part leaves out is not asked for. */
function unknownKeys(issues: readonly z.core.$ZodIssue[]): string[] {
  return issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') return [`${issue.path.join('.')}: ${issue.keys.join(', ')}`];
    return issue.code === 'invalid_union' ? unknownKeys(issue.errors.flat()) : [];
  });
}

describe('YAML of the pages', () => {
  it('has blocks of every kind, and none that nobody checks', () => {
    expect(of('unknown').map(({ place }) => place)).toEqual([]);
    for (const kind of ['workflow', 'policy', 'part of a policy', 'pre-commit'] as const)
      expect(of(kind).length, kind).toBeGreaterThan(0);
  });

  it.each(of('policy'))('$place is a policy that is taken', ({ place, text }) => {
    expect(() => parseConfig(text, place)).not.toThrow();
  });

  it.each(of('part of a policy'))('$place names only keys that there are', ({ text }) => {
    const { error } = configSchema.safeParse({ version: 1, ...(parse(text) as object) });
    expect(unknownKeys(error?.issues ?? [])).toEqual([]);
  });

  it.each(of('pre-commit'))('$place names hooks that are declared', ({ text }) => {
    const declared = (parse(read('.pre-commit-hooks.yaml')) as { id: string }[]).map(({ id }) => id);
    const { repos } = parse(text) as { repos: { hooks: { id: string }[] }[] };
    expect(repos.flatMap(({ hooks }) => hooks).filter(({ id }) => !declared.includes(id))).toEqual([]);
  });

  it('notices a key that there is not', () => {
    const { error } = configSchema.safeParse({ version: 1, secrets: { verfy: true } });
    expect(unknownKeys(error?.issues ?? [])).toEqual(['secrets: verfy']);
  });
});
