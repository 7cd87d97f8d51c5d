import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { drawn, exampleOf, type Random, seeded } from '../../src/secrets/example.ts';
import { patternOf } from '../../src/secrets/format.ts';
import { finderOf, kernelFinder, plainFinder } from '../../src/secrets/kernel/kernel.ts';
import type { Rule } from '../../src/secrets/rule.ts';
import { rules } from '../../src/secrets/rules/registry.ts';
import { scanBytes } from '../../src/secrets/scan.ts';
import { matchesIn, reachOf, type Scanner, scannerOf } from '../../src/secrets/scanner.ts';
import { root } from '../architecture/tree.ts';
import { nameFor, syntaxes } from '../secrets/syntaxes.ts';

// What the engine finds is compared with what the rules say, word for word: every pattern over the whole text, without
// automaton, probes, needed runs or windows. Nothing here names a rule.
const all: readonly Rule[] = rules;
const scanner = scannerOf(all, kernelOnly);
const plain = scannerOf(all, plainFinder);
const patterns = all.map((rule) => (rule.format === 'assignment' ? null : patternOf(rule.format)));

function kernelOnly(keywords: readonly string[]) {
  const found = kernelFinder(keywords);
  if (found === null) throw new Error('the keywords do not fit the kernel');
  return found;
}

/** Matches of each rule's pattern in the whole text that have one of the rule's keywords within its reach. */
function matchesByTheRules(text: string, path: string): string[] {
  const lower = text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  return all.flatMap((rule, r) => {
    const pattern = patterns[r];
    if (pattern === null || pattern === undefined) return [];
    if (rule.onlyIn?.some((ending) => path.endsWith(ending)) === false) return [];
    const [before, behind] = reachOf(rule);
    const ends = rule.keywords.flatMap((keyword) => endsIn(lower, keyword));
    if (ends.length === 0) return [];
    return [...text.matchAll(pattern)].flatMap((found) => {
      const stop = found.index + found[0].length;
      const near = ends.some((end) => end - before < found.index && stop < end + behind);
      const start = found.index + (found[1] ?? '').length;
      return near ? [`${rule.id} ${start} ${start + (found[2] ?? '').length}`] : [];
    });
  });
}

function endsIn(text: string, keyword: string): number[] {
  const ends: number[] = [];
  for (let at = text.indexOf(keyword); at >= 0; at = text.indexOf(keyword, at + 1)) ends.push(at + keyword.length);
  return ends;
}

function matchesByTheEngine(text: string, path: string): string[] {
  const { matches } = matchesIn(scanner, Buffer.from(text, 'latin1'), path);
  return matches.map(({ rule, start, end }) => `${rule.id} ${start} ${end}`);
}

/** The engine gives every match that the rules ask for. */
function expectAll(text: string, path: string): number {
  const expected = matchesByTheRules(text, path);
  const found = new Set(matchesByTheEngine(text, path));
  expect(expected.filter((match) => !found.has(match))).toEqual([]);
  return expected.length;
}

function examples(random: Random): { rule: Rule; text: string }[] {
  return all.flatMap((rule) => {
    const example = exampleOf(rule, random);
    return example === null ? [] : [{ rule, text: example.text }];
  });
}

function candidates(engine: Scanner, bytes: Uint8Array, path: string): string {
  return JSON.stringify(scanBytes(engine, bytes, path).candidates);
}

describe('the engine gives every match that the rules ask for', () => {
  it.each(syntaxes.map((syntax) => [syntax.id, syntax] as const))('in %s, an example of every rule', (id, syntax) => {
    const made = examples(seeded(id.length));
    const text = made
      .map(({ rule, text: value }) => syntax.write(nameFor(rule), value))
      // the padding of a long line would be there hundreds of times
      .map((one) => one.replaceAll('var a=1;'.repeat(3000), 'var a=1;').replaceAll('b();'.repeat(900), 'b();'))
      .join('\n');
    expect(expectAll(text, syntax.path)).toBeGreaterThan(made.length * 0.9);
  });

  it('wherever they touch: behind letters, in the middle of a longer run, cut short, one too long, in other case', () => {
    const random = seeded(11);
    for (const before of ['', 'x', 'x-', '_', '\\n', '%2F', '\x1b[31m', '='])
      for (const behind of ['', '-x', 'Z'])
        expectAll(
          examples(random)
            .map(({ text }) => `${before}${text}${behind}`)
            .join('\n'),
          'a.txt',
        );
    expectAll(
      examples(random)
        .flatMap(({ text }) => [
          text.slice(0, -1),
          text.toUpperCase(),
          text.toLowerCase(),
          text + text,
          ` ${text.slice(1)}`,
        ])
        .join(' '),
      'a.txt',
    );
  });

  it('in noise of keywords and characters that credentials are made of', () => {
    const random = seeded(12);
    const words = [...new Set(all.flatMap((rule) => rule.keywords))];
    const pick = () => words[Math.floor(random() * words.length)] ?? '';
    for (let round = 0; round < 12; round++) {
      const parts = Array.from({ length: 500 }, () => [
        random() < 0.5 ? pick() : pick().toUpperCase(),
        ['', '=', ' = "', '": "', ' ', '\n', '-', '_'][Math.floor(random() * 8)] ?? '',
        drawn(random() < 0.5 ? 'alnum' : 'hex', Math.floor(random() * 45), random),
      ]);
      expectAll(parts.flat().join(''), 'a.txt');
    }
  });
});

/** Cases that engines which look for runs of characters with a digit in them lose. Ours may not. */
describe('decided: nothing is lost because of', () => {
  const random = seeded(13);
  const rule = (id: string) => {
    const found = all.find((one) => one.id === id);
    if (found === null || found === undefined) throw new Error(`no rule ${id}`);
    return found;
  };
  const found = (text: string, path = 'a.txt') =>
    scanBytes(scanner, Buffer.from(text), path).candidates.map((candidate) => candidate.rule.id);
  const face = `hf_${drawn('letters', 34, random)}`;

  it('a token without any digit', () => expect(found(`token: ${face}\n`)).toContain('hugging-face-token'));
  it('a prefix in the middle of a run without digits', () =>
    expect(found(`model-x-${face}\n`)).toContain('hugging-face-token'));
  it('a secret in the middle of a longer run', () =>
    expect(found(`https-cdn.host.name/a1b2c3d4e5f6/${face}/models/2026-01-01.bin\n`)).toContain('hugging-face-token'));
  it('a keyword farther than 96 bytes before its value, as far as the rule says', () => {
    const weak = rule('aws-secret-access-key');
    const value = exampleOf(weak, random)?.text ?? '';
    const gap = ' '.repeat((weak.near?.within ?? 0) - 60);
    expect((weak.near?.within ?? 0) > 96).toBe(true);
    expect(found(`# aws\n${gap}\nsecret_key = "${value}"\n`)).toContain('aws-secret-access-key');
  });
  it('a value of 9 to 12 characters behind a name', () => {
    for (const value of ['aB3-dE6_g', 'kJ7#mN2!pQ', 'Zx4-Vb9-Nm1', 'Wq8_Er5_Ty2.'])
      expect(found(`db_password = "${value}"\n`)).toContain('generic-secret');
  });
  it('a key over many lines, or across the seam of two chunks of the kernel', () => {
    const key = exampleOf(rule('private-key'), random)?.text ?? '';
    const wrapped = key.replace(/[A-Za-z0-9+/]{64}/g, '$&\n');
    for (const at of [0, 65_400, 65_530, 131_000]) {
      const text = `${'# line\n'.repeat(Math.ceil(at / 7)).slice(0, at)}\n${wrapped}\n`;
      expect(found(text)).toContain('private-key');
    }
  });
  it('bytes that are not ASCII, a missing line break at the end, or the text that was scanned before', () => {
    expect(found(`é${face}`)).toContain('hugging-face-token');
    expect(found(face.slice(0, 20))).toEqual([]);
    expect(found(face.slice(20))).toEqual([]);
  });
});

describe('the kernel and the plain automaton give the same findings', () => {
  it('uses the kernel, and not by chance the plain automaton', () => {
    expect(finderOf.length).toBe(1);
    expect(kernelFinder([...new Set(all.flatMap((rule) => rule.keywords))])).not.toBeNull();
  });

  it('on this repository', () => {
    const tracked = execFileSync('git', ['ls-files', '-z', 'src', 'docs', 'test', 'examples', 'package-lock.json'], {
      cwd: root,
    });
    const paths = tracked
      .toString()
      .split('\0')
      .filter((path) => existsSync(join(root, path)));
    let bytes = 0;
    for (const path of paths) {
      if (path === '' || !statSync(join(root, path)).isFile()) continue;
      const content = readFileSync(join(root, path));
      bytes += content.length;
      expect([path, candidates(scanner, content, path)]).toEqual([path, candidates(plain, content, path)]);
    }
    expect(bytes).toBeGreaterThan(1_000_000);
  }, 60_000);

  it('and every match that the rules ask for, on code of others', () => {
    const folder = join(root, 'node_modules');
    const samples = ['ajv/lib', 'yaml/dist', 'zod/src/v4/core', 'fast-check/lib'].filter((at) =>
      existsSync(join(folder, at)),
    );
    let bytes = 0;
    for (const at of samples) {
      for (const name of readdirSync(join(folder, at)).sort()) {
        const path = join(folder, at, name);
        if (!statSync(path).isFile() || bytes > 600_000) continue;
        const content = readFileSync(path);
        bytes += content.length;
        expectAll(content.toString('latin1'), path);
        expect(candidates(scanner, content, path)).toBe(candidates(plain, content, path));
      }
    }
    expect(bytes).toBeGreaterThan(300_000);
  }, 60_000);
});
