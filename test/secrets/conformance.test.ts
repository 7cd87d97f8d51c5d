import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exampleOf, seeded } from '../../src/secrets/example.ts';
import { patternOf, publicPrefix } from '../../src/secrets/format.ts';
import type { Rule } from '../../src/secrets/rule.ts';
import { rules } from '../../src/secrets/rules/registry.ts';
import { scanBytes } from '../../src/secrets/scan.ts';
import { scannerOf } from '../../src/secrets/scanner.ts';
import { nameFor, notebook, type Syntax, syntaxes } from './syntaxes.ts';

const scanner = scannerOf(rules);
const all: readonly Rule[] = rules;
const withFormat = all.filter((rule) => rule.format !== 'assignment');
const draws = 30;

/** The place that a rule is bound to, where it is bound to one. */
function pathFor(rule: Rule, syntax: Syntax): string {
  return rule.onlyIn?.[0] ?? syntax.path;
}

function scan(text: string, path: string) {
  return scanBytes(scanner, Buffer.from(text), path).candidates;
}

/** Formats that are more than one value: they stand by themselves, not inside quotes. */
function isRecord(rule: Rule): boolean {
  return ['kaggle-json', 'dvc-remote-secret', 'netrc-password', 'docker-config-auth', 'json-web-key'].includes(rule.id);
}

describe('the registry', () => {
  it('has a rule for every file, under the name of the file', () => {
    const files = readdirSync(new URL('../../src/secrets/rules/', import.meta.url))
      .filter((file) => file !== 'registry.ts')
      .map((file) => file.replace(/\.ts$/, ''));
    expect(all.map((rule) => rule.id)).toEqual(files.sort());
    expect(all.length).toBeGreaterThanOrEqual(100);
  });
});

describe.each(all.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('is documented and can be prefiltered', () => {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    for (const text of [rule.title, rule.why, rule.mend, rule.provider]) expect(text.length).toBeGreaterThan(2);
    for (const url of [rule.link, rule.source.url]) expect(new URL(url).protocol).toBe('https:');
    expect(rule.source.asOf).toMatch(/^\d{4}-\d\d$/);
    expect(rule.keywords.length).toBeGreaterThan(0);
    for (const keyword of rule.keywords) expect(keyword).toMatch(/^[\x20-@[-~]{3,}$/);
    expect(rule.why).not.toMatch(/[^.]$/);
  });
});

describe.each(withFormat.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('has only bounded quantifiers', () => {
    if (rule.format === 'assignment') throw new Error('a format');
    const source = patternOf(rule.format)
      .source.replace(/\[[^\]]*\]/g, 'x')
      .replace(/\\./g, 'x');
    expect(source).not.toMatch(/[*+]|\{\d+,\}|\\\d/);
  });

  it.each(syntaxes.map((syntax) => [syntax.id, syntax] as const))('is found in %s', (_, syntax) => {
    const random = seeded(id.length * 7919 + syntax.id.length);
    for (let i = 0; i < draws; i++) {
      const example = exampleOf(rule, random);
      if (example === null) throw new Error('an example');
      const text = isRecord(rule) ? `${example.text}\n` : syntax.write(nameFor(rule), example.text);
      const path = pathFor(rule, syntax);
      const found = scan(text, path).filter((candidate) => candidate.rule.id === id);
      expect(found.map((candidate) => candidate.dropped ?? 'found')).toEqual(['found']);
      const [first] = found;
      const expected =
        rule.tags.includes('key') || isRecord(rule) ? [1, 10000] : [first?.secret.length, first?.secret.length];
      expect(example.secret.length).toBeGreaterThanOrEqual(expected[0] ?? 0);
      if (!rule.tags.includes('key')) expect(first?.secret).toBe(example.secret);
      expect(first?.confidence).toBe(tierOf(rule, first?.location.path ?? ''));
    }
  });

  it('is found in a notebook, with the cell', () => {
    const random = seeded(id.length);
    if (rule.onlyIn !== undefined) return expect(rule.onlyIn).not.toContain('.ipynb');
    for (const where of ['source', 'output'] as const) {
      const example = exampleOf(rule, random);
      const text = isRecord(rule) ? `#\n${example?.text}\n` : `#\n${nameFor(rule)} = "${example?.text}"\n`;
      const found = scan(notebook(text, where), 'train.ipynb').filter((candidate) => candidate.rule.id === id);
      expect(found).toHaveLength(1);
      expect(found[0]?.location.cell).toMatchObject({
        number: 2,
        execution: 7,
        part: where,
        ...(where === 'output' ? { output: 1 } : {}),
      });
      expect(found[0]?.location.cell?.line).toBeGreaterThanOrEqual(2);
      expect(found[0]?.location.startLine).toBeGreaterThan(5);
    }
  });

  it('is quiet on near misses', () => {
    const random = seeded(id.length + 1);
    for (let i = 0; i < draws; i++) {
      for (const text of nearMisses(rule, random)) {
        const loud = scan(`x = "${text}"\n`, 'src/train.py').filter(
          (candidate) =>
            candidate.rule.id === id && candidate.dropped === null && !['low'].includes(candidate.confidence),
        );
        expect(loud).toEqual([]);
      }
    }
  });
});

function tierOf(rule: Rule, path: string): string {
  if (rule.checksum !== undefined) return 'certain';
  return rule.tier === 'medium' && path === 'bundle.min.js' ? 'low' : rule.tier;
}

/** Too short, a longer word, a placeholder: texts like the rule's that are no credential. */
function nearMisses(rule: Rule, random: () => number): string[] {
  const example = exampleOf(rule, random);
  if (example === null || rule.format === 'assignment' || rule.identity === 'match' || rule.tags.includes('key'))
    return [];
  const { text } = example;
  const prefix = publicPrefix(rule.format);
  const misses = [`${prefix}${'x'.repeat(Math.max(text.length - prefix.length, 8))}`, `${prefix}YOUR_TOKEN_HERE`];
  // where any length from a least one on is allowed, cutting one character leaves a credential
  const fixed = !/\{\d+,\d+\}|\)\?/.test(patternOf(rule.format).source.replace(/\(\?<[=!].*?\)/g, ''));
  if (fixed && prefix !== '') misses.push(text.slice(0, -1), `${text}Q7`, `word${text}`);
  return misses;
}
