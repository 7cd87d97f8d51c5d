import { describe, expect, it } from 'vitest';
import { noAllowList } from './allow-list.ts';
import type { Candidate } from './candidate.ts';
import { exampleOf, seeded } from './example.ts';
import { findingsOf, type Judging, type Sighting, surestOf } from './findings.ts';
import type { InlineIgnore } from './inline-ignore.ts';
import genericSecret from './rules/generic-secret.ts';
import huggingFace from './rules/hugging-face-token.ts';

const secret = exampleOf(huggingFace, seeded(1))?.text ?? '';
const judging: Judging = {
  config: { 'fail-on': 'high', 'warn-on': 'medium', 'foreign-ignores': false },
  allowList: noAllowList,
  now: Date.parse('2026-11-22T12:00:00Z'),
  what: 'found',
  digestOfPlace: (text) => (text.includes('a.py') ? '2' : '3').repeat(32),
  digest: (identity) => (identity.startsWith('reuse') ? '1' : '0').repeat(32),
};

function seen(place: Sighting['location'], more: Partial<Candidate> = {}): Sighting {
  const candidate: Candidate = {
    rule: huggingFace,
    secret,
    identity: secret,
    confidence: 'high',
    reasons: [],
    dropped: null,
    location: place,
    ...more,
  };
  return { candidate, location: place, state: 'new' };
}

describe('findingsOf', () => {
  it('says one secret once, with every place once', () => {
    const sightings = [
      seen({ path: 'b.py', startLine: 3, startColumn: 1 }),
      seen({ path: 'a.py', startLine: 3, startColumn: 1 }),
      seen({ path: 'a.py', startLine: 3, startColumn: 1 }),
      seen({ path: 'a.py', startLine: 9, startColumn: 1, commit: 'c'.repeat(40), date: '2026-11-01T00:00:00Z' }),
    ];
    const [finding, ...others] = findingsOf(sightings, judging);
    expect(others).toEqual([]);
    expect(finding?.locations.map(({ path, startLine }) => `${path}:${startLine}`)).toEqual(['a.py:3', 'b.py:3']);
    expect(finding?.firstSeen).toEqual({ date: '2026-11-01T00:00:00Z', days: 21, commit: 'c'.repeat(40) });
    expect(JSON.stringify(finding)).not.toContain(secret);
  });

  it('says on its own that one secret serves two environments, and names them', () => {
    const found = findingsOf(
      [seen({ path: '.env.production' }), seen({ path: '.env.dev' }), seen({ path: 'a.py' })],
      judging,
    );
    expect(found.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['hugging-face-token', 'error'],
      ['secret-reused', 'warning'],
    ]);
    expect(found[1]?.detail).toContain('dev (`.env.dev`) and prod (`.env.production`)');
    expect(found[1]?.fingerprint).not.toBe(found[0]?.fingerprint);
    expect(found[0]?.locations.map(({ environment }) => environment)).toEqual(['dev', 'prod', undefined]);
    expect(JSON.stringify(found)).not.toContain(secret);
  });

  it('fails what is older than the limit of rotation', () => {
    const place = { path: 'a.py', commit: 'c'.repeat(40), date: '2026-01-01T00:00:00Z' };
    const config = { ...judging.config, rotation: { 'max-age-days': 90, 'by-tag': { ml: 400 } } };
    const old = { ...seen(place), state: 'existing' as const };
    expect(findingsOf([old], { ...judging, config })[0]?.severity).toBe('warning');
    const strict = { ...config, rotation: { 'max-age-days': 90, 'by-tag': {} } };
    const [finding] = findingsOf([old], { ...judging, config: strict });
    expect(finding?.severity).toBe('error');
    expect(finding?.reasons?.at(-1)).toEqual({
      step: 'age',
      fact: '235 days over the limit of rotation',
      effect: 'error',
    });
  });

  it('takes an expired one for low', () => {
    const expires = Date.parse('2026-11-21T00:00:00Z');
    expect(findingsOf([seen({ path: 'a.py' }, { expires })], judging)[0]?.severity).toBe('note');
    expect(findingsOf([seen({ path: 'a.py' }, { expires: judging.now + 1 })], judging)[0]?.severity).toBe('error');
  });

  it('knows what is only recorded by its place, without the slow digest', () => {
    const digest = () => {
      throw new Error('slow');
    };
    const low = seen({ path: 'a.py', startLine: 1 }, { confidence: 'low' });
    const [recorded] = findingsOf([low], { ...judging, digest });
    expect(recorded?.fingerprint).toBe('2'.repeat(32));
    expect(recorded?.detail).not.toContain('secrets allow');
    expect(findingsOf([seen({ path: 'a.py' })], judging)[0]?.detail).toContain('secrets allow');
    const strict = { ...judging.config, 'warn-on': 'low' as const };
    expect(findingsOf([low], { ...judging, config: strict })[0]?.fingerprint).toBe('0'.repeat(32));
    const { digestOfPlace: _, ...asking } = judging;
    expect(findingsOf([low], asking)[0]?.fingerprint).toBe('0'.repeat(32));
  });

  describe('inline ignores', () => {
    const own: InlineIgnore = { rule: 'generic-secret', reason: 'dummy key of the mock', by: 'assay' };
    const foreign: InlineIgnore = { rule: null, reason: 'gitleaks:allow', by: 'foreign' };
    const weak = (ignores: readonly InlineIgnore[], path = 'a.py') =>
      seen({ path }, { rule: genericSecret, confidence: 'medium', ignores });

    it.each<[string, readonly Sighting[], boolean, string]>([
      ['beside every place', [weak([own]), weak([own], 'b.py')], false, 'note'],
      ['beside one of two places', [weak([own]), weak([], 'b.py')], false, 'warning'],
      ['for another rule', [weak([{ ...own, rule: 'url-password' }])], false, 'warning'],
      ['of another scanner, not honoured', [weak([foreign])], false, 'warning'],
      ['of another scanner, honoured', [weak([foreign])], true, 'note'],
      [
        'beside what fails',
        [seen({ path: 'a.py' }, { ignores: [{ ...own, rule: 'hugging-face-token' }] })],
        false,
        'error',
      ],
    ])('%s', (_, sightings, honoured, severity) => {
      const config = { ...judging.config, 'foreign-ignores': honoured };
      const [finding] = findingsOf(sightings, { ...judging, config });
      expect(finding?.severity).toBe(severity);
      if (severity === 'error') expect(finding?.detail).toContain('cannot silence what fails');
    });
  });
});

describe('surestOf', () => {
  it('is one candidate for each credential, with what any of its places knows', () => {
    const weak = seen({ path: 'a.py' }, { confidence: 'medium', companions: ['id'], hosts: ['a.example.org'] });
    const surest = surestOf(
      [weak, seen({ path: 'b.py' }), seen({ path: 'c.py' }, { dropped: 'a placeholder' })],
      judging.digest,
    );
    expect([...surest.keys()]).toEqual(['0'.repeat(32)]);
    expect(surest.get('0'.repeat(32))).toMatchObject({
      confidence: 'high',
      companions: ['id'],
      hosts: ['a.example.org'],
    });
  });
});
