import { describe, expect, it } from 'vitest';
import { type PlainColumn, plainCounter } from '../../../test/data/plain-counter.ts';
import { uniform } from '../../../test/data/random.ts';
import { dataConfigSchema } from '../config.ts';
import { judge } from '../judge.ts';
import { policyOf } from '../policy.ts';
import { firstProfile } from '../profile/profile-snapshot.ts';

const config = dataConfigSchema.parse({ snapshots: [{ path: 'any', advice: false }] });
const policy = policyOf(config, config.snapshots[0]);
const cities = ['Rome', 'Paris', 'Amsterdam', 'Saint Petersburg', 'San Francisco'];

/** Texts of 1 to `most` letters, and names of cities; each seed is another sample. */
function table(seed: number, most: number, change: (text: string) => string | null): readonly PlainColumn[] {
  const next = uniform(seed);
  const letters = (n: number) =>
    Array.from({ length: n }, () => String.fromCharCode(97 + Math.floor(next() * 26))).join('');
  const texts = Array.from({ length: 5000 }, () => letters(1 + Math.floor(next() * next() * most)));
  const names = Array.from({ length: 5000 }, () => cities[Math.floor(next() * 5)] ?? '');
  return [
    { name: 'note', type: 'string', values: texts.map(change) },
    { name: 'city', type: 'string', values: names.map(change) },
  ];
}

async function found(most: number, change: (text: string) => string | null): Promise<readonly string[]> {
  const base = await firstProfile(plainCounter(table(1, most, String)), 10);
  const { drafts } = await judge(base, plainCounter(table(2, most, change), `sha256:${'2'.repeat(64)}`), policy);
  return drafts
    .filter(({ severity, rule }) => severity !== 'note' && rule !== 'undecided-columns')
    .map(({ message }) => message)
    .sort();
}

describe('texts that were cut off', () => {
  it.each<[string, number, (text: string) => string | null, readonly string[]]>([
    ['none', 100, String, []],
    [
      'at ten characters',
      60,
      (text) => text.slice(0, 10),
      ['`city` has its texts cut off at 10 characters', '`note` has its texts cut off at 10 characters'],
    ],
    ['at 64 of a hundred', 100, (text) => text.slice(0, 64), ['`note` has its texts cut off at 57 to 64 characters']],
  ])('%s', async (_, most, change, wanted) => {
    expect(await found(most, change)).toEqual(wanted);
  });

  it('is not said where a sign was left out of codes', async () => {
    const codes = (seed: number, sign: string) => {
      const next = uniform(seed);
      const values = Array.from({ length: 3000 }, () => `A${sign}${1000 + Math.floor(next() * 9000)}`);
      return plainCounter([{ name: 'code', type: 'string', values }], `sha256:${String(seed).repeat(64)}`);
    };
    const { drafts } = await judge(await firstProfile(codes(1, '-'), 10), codes(2, ''), policy);
    expect(drafts.map(({ rule }) => rule)).toEqual(['format-changed']);
  });

  it.each<[string, (text: string) => string | null]>([
    ['long ones became missing', (text) => (text.length > 10 ? null : text)],
    ['all were halved', (text) => text.slice(0, Math.ceil(text.length / 2))],
    ['they became empty', () => ''],
  ])('is not said where %s', async (_, change) => {
    const said = await found(60, change);
    expect(said.length).toBeGreaterThan(0);
    expect(said.filter((each) => each.includes('cut off'))).toEqual([]);
  });
});
