import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withChecksum } from '../../src/secrets/checksum.ts';
import { type Example, exampleOf, type Random, seeded } from '../../src/secrets/example.ts';
import { longest, patternOf, publicPrefix } from '../../src/secrets/format.ts';
import type { Rule } from '../../src/secrets/rule.ts';
import { rules } from '../../src/secrets/rules/registry.ts';
import { scanBytes } from '../../src/secrets/scan.ts';
import { matchesIn, scannerOf, specificity } from '../../src/secrets/scanner.ts';
import { nameFor, notebook, type Syntax, syntaxes } from './syntaxes.ts';

const scanner = scannerOf(rules);
const all: readonly Rule[] = rules;
const withFormat = all.filter((rule) => rule.format !== 'assignment');
/** 200 positives of each rule: in eight syntaxes 22 in one file each, in the other four 6 files each */
const draws = { together: 22, alone: 6 };
const oneByOne = new Set(['JSON', 'YAML', 'TOML', 'JSON in JSON']);

/** The place that a rule is bound to, where it is bound to one. */
function pathFor(rule: Rule, syntax: Syntax): string {
  return rule.onlyIn?.[0] ?? syntax.path;
}

function scan(text: string, path: string) {
  return scanBytes(scanner, Buffer.from(text), path).candidates;
}

/** Formats that are more than one value: they stand by themselves, not inside quotes. */
function isRecord(rule: Rule): boolean {
  return [
    'kaggle-json',
    'dvc-remote-secret',
    'netrc-password',
    'docker-config-auth',
    'json-web-key',
    'mlflow-admin-password',
    'sql-user-password',
    'command-line-user',
    'filezilla-password',
    'network-credential',
    'truenas-login',
  ].includes(rule.id);
}

function made(rule: Rule, random: Random): Example {
  const example = exampleOf(rule, random);
  if (example === null) throw new Error('an example');
  return example;
}

/** The example in a file of the syntax, under a name that the rule knows. */
function placed(rule: Rule, syntax: Syntax, example: Example): string {
  return isRecord(rule) ? `${example.text}\n` : syntax.write(nameFor(rule), example.text);
}

describe('the registry', () => {
  it('has a rule for every file, under the name of the file', () => {
    const files = readdirSync(new URL('../../src/secrets/rules/', import.meta.url))
      .filter((file) => file !== 'registry.ts')
      .map((file) => file.replace(/\.ts$/, ''));
    expect(all.map((rule) => rule.id)).toEqual(files.sort());
    expect(all.length).toBeGreaterThanOrEqual(260);
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
    for (const sentence of [rule.why, rule.mend]) expect(sentence).toMatch(/\.$/);
  });
});

describe.each(withFormat.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('has only bounded quantifiers and one secret', () => {
    if (rule.format === 'assignment') throw new Error('a format');
    const source = patternOf(rule.format)
      .source.replace(/\[[^\]]*\]/g, 'x')
      .replace(/\\./g, 'x');
    expect(source).not.toMatch(/[*+]|\{\d+,\}|\\\d/);
    expect(rule.format.pieces.filter((piece) => typeof piece === 'object' && 'secret' in piece).length).toBeLessThan(2);
    expect(longest(rule.format)).toBeLessThan(40_000);
  });

  it.each(syntaxes.map((syntax) => [syntax.id, syntax] as const))('is found in %s', (_, syntax) => {
    const random = seeded(id.length * 7919 + syntax.id.length);
    const path = pathFor(rule, syntax);
    const alone = oneByOne.has(syntax.id) || isRecord(rule) || rule.tags.includes('key');
    const examples = Array.from({ length: alone ? draws.alone : draws.together }, () => made(rule, random));
    const files = alone
      ? examples.map((example) => placed(rule, syntax, example))
      : [examples.map((example) => placed(rule, syntax, example)).join('\n')];
    const found = files
      .flatMap((text) => scan(text, path))
      .filter((candidate) => candidate.rule.id === id && candidate.dropped === null);
    expect(found.map(({ confidence }) => confidence)).toEqual(examples.map((example) => tierOf(rule, path, example)));
    if (!rule.tags.includes('key'))
      expect(found.map(({ secret }) => secret)).toEqual(examples.map(({ secret }) => secret));
    if (!rule.tags.includes('key')) for (const { secret } of found) expect(secret).toBe(secret.trim());
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
    const text = Array.from({ length: 20 }, () =>
      nearMisses(rule, random)
        .map((miss) => `x = "${miss}"\n`)
        .join(''),
    ).join('');
    const loud = scan(text, 'src/train.py').filter(
      (candidate) => candidate.rule.id === id && candidate.dropped === null && candidate.confidence !== 'low',
    );
    expect(loud).toEqual([]);
  });

  it('is no match of another rule that is as specific', () => {
    const random = seeded(id.length + 2);
    const example = made(rule, random);
    const bytes = Buffer.from(isRecord(rule) ? example.text : `${nameFor(rule)} = "${example.text}"\n`);
    const start = bytes.indexOf(example.secret);
    const rivals = matchesIn(scanner, bytes, rule.onlyIn?.[0] ?? 'train.py').matches.filter(
      (match) =>
        match.rule.id !== id &&
        match.start < start + example.secret.length &&
        match.end > start &&
        match.rule.near === undefined &&
        specificity(match.rule) >= specificity(rule),
    );
    expect(rivals.map((match) => match.rule.id)).toEqual([]);
  });

  it('does bounded work on text that is made against it', () => {
    const own = scannerOf([rule]);
    const random = seeded(id.length + 3);
    const text = adversarial(rule, random);
    let decoded = 0;
    const decode = (bytes: Uint8Array) => {
      decoded += bytes.length;
      return own.decoder.decode(bytes);
    };
    const counting = { ...own, decoder: { decode } as typeof own.decoder };
    const { matches } = matchesIn(counting, Buffer.from(text), rule.onlyIn?.[0] ?? 'a.py');
    // every byte goes into a pattern once at most, and what looks like matches is fewer than one in three bytes
    expect(decoded).toBeLessThanOrEqual(text.length * 1.01 + 50_000);
    expect(matches.length).toBeLessThan(text.length / 3);
  });
});

it('does bounded work on 1 MiB of all keywords and starts of credentials in one line', () => {
  const random = seeded(1_048_576);
  const part = withFormat
    .map((rule) => `${rule.keywords.join(' ')}="${made(rule, random).text.slice(0, 12)}`)
    .join(' ');
  const bytes = Buffer.from(part.repeat(Math.ceil(1_048_576 / part.length)).slice(0, 1_048_576));
  let decoded = 0;
  const decode = (window: Uint8Array) => {
    decoded += window.length;
    return scanner.decoder.decode(window);
  };
  const { matches } = matchesIn({ ...scanner, decoder: { decode } as typeof scanner.decoder }, bytes, 'bundle.js');
  expect(decoded).toBeLessThan(20 * bytes.length);
  expect(matches.length).toBeLessThan(bytes.length / 20);
});

describe.each(withFormat.filter(({ checksum }) => checksum !== undefined).map((rule) => [rule.id, rule] as const))(
  '%s with a checksum',
  (id, rule) => {
    it('is certain when it holds and low when one character was changed', () => {
      const random = seeded(id.length + 4);
      for (let i = 0; i < 20; i++) {
        const { secret, text } = made(rule, random);
        if (rule.checksum === undefined || !(rule.checksum.lengths?.includes(secret.length) ?? true)) continue;
        // the last character, but for padding and for what the checksum itself is
        const at = secret.length - 12 - Math.floor(random() * 4);
        const changed = `${secret.slice(0, at)}${secret[at] === 'B' ? 'C' : secret[at] === 'b' ? 'c' : /[a-z]/.test(secret[at] ?? '') ? 'b' : /\d/.test(secret[at] ?? '') ? (secret[at] === '3' ? '4' : '3') : 'B'}${secret.slice(at + 1)}`;
        if (changed === withChecksum(rule.checksum, changed)) continue;
        const found = [secret, changed].map((value) =>
          scan(`${nameFor(rule)} = "${text.replace(secret, value)}"\n`, 'train.py').find(
            (candidate) => candidate.secret === value,
          ),
        );
        expect(found[0]?.confidence).toBe('certain');
        if (found[1]?.rule.id === id) expect(found[1]?.confidence).toBe('low');
      }
    });
  },
);

function tierOf(rule: Rule, path: string, example: Example): string {
  if (rule.checksum !== undefined) return 'certain';
  const says = rule.tags.includes('key') ? rule.decode?.(example.secret)?.tier : undefined;
  if (says !== undefined) return says.becomes;
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
  if (fixed && prefix.length > 2) misses.push(`${'j'.repeat(prefix.length)}${text.slice(prefix.length)}`);
  return misses;
}

/** 32 KiB of each: the keyword again and again, an assignment to it, what is almost a match, all in one long line. */
function adversarial(rule: Rule, random: Random): string {
  const [keyword = ''] = rule.keywords;
  const { text } = made(rule, random);
  const almost = `${keyword} ${text.slice(0, Math.max(4, Math.floor(text.length * 0.8)))} `;
  return [keyword, `${keyword} = "`, almost, `${keyword}${text[0] ?? 'a'}`]
    .map((part) => part.repeat(Math.ceil(32_768 / part.length)).slice(0, 32_768))
    .join(' ');
}
