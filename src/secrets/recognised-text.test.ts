import { describe, expect, it } from 'vitest';
import type { Candidate } from './candidate.ts';
import { withChecksum } from './checksum.ts';
import { exampleOf, seeded } from './example.ts';
import { findRecognised, readingsOf } from './recognised-text.ts';
import type { Rule } from './rule.ts';
import { rules } from './rules/registry.ts';
import { scanBytes } from './scan.ts';
import { scannerOf } from './scanner.ts';

const scanner = scannerOf(rules);
const scan = (text: string): readonly Candidate[] =>
  scanBytes(scanner, new TextEncoder().encode(text), 'picture.txt').candidates;
const found = (text: string) => findRecognised(scan, text).filter(({ dropped }) => dropped === null);

function example(id: string, wanted: (text: string) => boolean): string {
  const rule = (rules as readonly Rule[]).find((each) => each.id === id) as Rule;
  for (let seed = 1; seed < 500; seed++) {
    const text = exampleOf(rule, seeded(seed))?.text ?? '';
    if (wanted(text) && scan(`t = ${text}`).some(({ secret }) => secret === text)) return text;
  }
  throw new Error(`no example of ${id}`);
}

/** What recognition makes of it: the first such character of the body read as another. */
function misread(text: string, from: string, to: string): string {
  const at = text.indexOf(from, 6);
  return text.slice(0, at) + to + text.slice(at + 1);
}

describe('text recognised in a picture', () => {
  it.each([
    ['0', 'O'],
    ['O', '0'],
    ['1', 'l'],
    ['l', 'I'],
    ['I', '1'],
  ])('a token with a checksum is found although %s was read as %s', (from, to) => {
    const token = example('github-token', (text) => text.indexOf(from, 6) > 0);
    const [first, ...more] = found(`token = ${misread(token, from, to)}`);
    expect(first).toMatchObject({ secret: token, identity: token, confidence: 'certain' });
    expect(more).toEqual([]);
  });

  it('a token read right is certain, one that no reading saves is what it was', () => {
    const token = example('github-token', () => true);
    expect(found(`x ${token}`)).toMatchObject([{ secret: token, confidence: 'certain' }]);
    const broken = token.slice(0, -1) + (token.endsWith('A') ? 'B' : 'A');
    expect(found(`x ${broken}`).map(({ confidence }) => confidence)).toEqual(['low']);
  });

  it('without a checksum nothing is surer than medium', () => {
    const token = example('hugging-face-token', () => true);
    expect(found(`x ${token}`)).toMatchObject([{ secret: token, confidence: 'medium' }]);
  });

  it('blanks that recognition sees inside a token are passed over', () => {
    const token = example('hugging-face-token', () => true);
    expect(found(`${token.slice(0, 2)} ${token.slice(2)}\nnext line`)).toMatchObject([{ secret: token }]);
    expect(found(`${token.slice(0, 12)} ${token.slice(12)}\nnext line`)).toMatchObject([{ secret: token }]);
  });

  it('hex with letters O and l is read as digits', () => {
    const token = example('replicate-token', () => true);
    const hex = example('pulumi-token', (text) => text.includes('0') && text.includes('1'));
    expect(found(hex.replace('0', 'O').replace('1', 'l'))).toMatchObject([{ rule: { id: 'pulumi-token' } }]);
    expect(found(token)).toHaveLength(1);
  });
});

describe('readings', () => {
  it('begin with the text itself, differ, and come to an end', () => {
    expect([...readingsOf('a0b')]).toEqual(['a0b', 'aOb', 'aob']);
    expect([...readingsOf('xyz')]).toEqual(['xyz']);
    const many = [...readingsOf('0'.repeat(40))];
    expect(many.length).toBe(20_000);
    expect(new Set(many).size).toBe(20_000);
  });

  it('reach the text whose checksum holds', () => {
    const checksum = { encoding: 'base62', digits: 6, from: 4, gap: 0 } as const;
    const text = withChecksum(checksum, 'abc_Il0O1lI0xxxxxx');
    expect([...readingsOf(text.replace('0', 'O'))]).toContain(text);
  });
});
