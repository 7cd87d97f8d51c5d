import { describe, expect, it } from 'vitest';
import { days, wander } from '../../../test/data/wandering.ts';
import { type Accepted, lastOfClass, learnedKey, learnedMargin, learnMargins, rankP } from './learned-margins.ts';
import { momentOf, type Season } from './season.ts';

const none = { kind: 'none' as Season, moment: null };

describe('a column that moves a little every day', () => {
  it('is left alone by its learned margin more than by a fixed one, and a real shift is still found', async () => {
    const found = await wander(10);
    expect(found.learned).toBeLessThan(found.fixed);
    expect(found.shifted).toBeGreaterThanOrEqual(6);
  });
});

describe('learned margins', () => {
  it('need ten distances, and never count the judged snapshot', async () => {
    const all = await days(
      Array.from({ length: 11 }, (_, i) => i / 100),
      300,
      1,
    );
    expect(learnMargins(all, 'sha256:other', none).get(learnedKey('ks', 'x'))?.distances).toHaveLength(10);
    expect(learnMargins(all.slice(1), 'sha256:other', none).size).toBe(0);
    const last = all.at(-1)?.profile.digest ?? '';
    expect(learnMargins(all, last, none).size).toBe(0);
  });

  it('are at most five times the configured margin', () => {
    const learned = new Map([[learnedKey('ks', 'x'), { margin: 0.9, distances: [] }]]);
    expect(learnedMargin(learned, 'ks', 'x', 0.05)).toBeCloseTo(0.25, 12);
    expect(learnedMargin(learned, 'ks', 'y', 0.05)).toBe(0.05);
    expect(learnedMargin(undefined, 'ks', 'x', 0.05)).toBe(0.05);
  });

  it('show the rank of a distance from 19 on', () => {
    const distances = Array.from({ length: 19 }, (_, i) => i / 100);
    expect(rankP({ margin: 0, distances }, 0.18)).toBeCloseTo(0.1, 12);
    expect(rankP({ margin: 0, distances: distances.slice(1) }, 0.18)).toBeNull();
  });

  it('of a season compare a class with itself', async () => {
    const means = Array.from({ length: 70 }, (_, i) => (i % 7 === 2 ? 3 : 0));
    const all = await days(means, 300, 5);
    const head = all.at(-5) as Accepted;
    expect(head.moment).toMatchObject({ month: 3 });
    const season = { kind: 'weekday' as Season, moment: head.moment };
    const same = lastOfClass(all.slice(0, -5), head.profile.digest, season);
    expect(same?.name).toBe('history/2026-02-28.profile.json');
    const learned = learnMargins(all.slice(0, -5), head.profile.digest, season).get(learnedKey('ks', 'x'));
    expect(learned).toMatchObject({ season: 'Saturday' });
    expect(learned?.margin).toBeLessThan(0.3);
    expect(lastOfClass(all.slice(0, 40), head.profile.digest, season)).toBeNull();
  });
});

describe('the date in a name', () => {
  it.each([
    ['flights-2026-11-22.profile.json', { year: 2026, month: 11, day: 22, hour: null }],
    ['a/20261122T06.profile.json', { year: 2026, month: 11, day: 22, hour: 6 }],
    ['history/2026-11-22/flights.profile.json', { year: 2026, month: 11, day: 22, hour: null }],
    ['flights-2026-02-30.profile.json', null],
    ['flights-12345678901.profile.json', null],
    ['flights.profile.json', null],
  ])('%s', (name, moment) => expect(momentOf(name)).toEqual(moment));
});
