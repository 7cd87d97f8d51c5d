import { describe, expect, it } from 'vitest';
import { judgeLineage, type Origin } from './lineage.ts';
import { type Lock, lockOf, lockText, withEntry } from './lock.ts';

const digest = (letter: string) => `sha256:${letter.repeat(64)}`;
const entry = { digest: digest('a'), data: { 'data/train.csv': digest('b') }, code: '1'.repeat(40) };
const lock: Lock = { version: 1, models: { 'models/new': entry } };
const subject = { config: {}, fingerprint: (text: string) => text };
const origin: Origin = {
  path: 'models/new',
  file: 'models/new/model.json',
  digest: digest('a'),
  golden: { path: 'golden.csv', digest: digest('f') },
  lock,
  baseLock: lock,
  data: new Map([['data/train.csv', digest('b')]]),
  codeKnown: true,
};

const judged = (changed: Partial<Origin>, unknown: 'pass' | 'warn' | 'fail' = 'warn') => {
  const { findings, notes, leads } = judgeLineage(subject, { ...origin, ...changed }, unknown);
  return { findings: findings.map(({ rule, severity }) => `${severity} ${rule}`), notes, leads };
};

describe('the origin of a candidate', () => {
  it('is not spoken of where nobody records it, nor where all is as recorded', () => {
    expect(judged({ lock: null, baseLock: null })).toEqual({ findings: [], notes: [], leads: [] });
    expect(judged({})).toEqual({ findings: [], notes: [], leads: [] });
  });

  it.each<[string, Partial<Origin>, string]>([
    ['a lock that the change removes', { lock: null }, 'lock-removed'],
    ['a model that the lock does not know', { path: 'models/other' }, 'lineage-unknown'],
    ['other bytes than the lock knows', { digest: digest('c') }, 'lineage-stale'],
  ])('%s has the verdict of the policy', (_, changed, rule) => {
    expect(judged(changed).findings).toEqual([`warning ${rule}`]);
    expect(judged(changed, 'fail').findings).toEqual([`error ${rule}`]);
    expect(judged(changed, 'fail').leads).toMatchObject([{ verdict: 'fail' }]);
    expect(judged(changed, 'pass')).toMatchObject({ findings: [`note ${rule}`], leads: [] });
  });

  it('fails whatever the policy says when the golden rows are training rows', () => {
    const trained = { golden: { path: 'golden.csv', digest: digest('b') } };
    expect(judged(trained, 'pass')).toMatchObject({
      findings: ['error golden-in-training'],
      leads: [{ verdict: 'fail' }],
    });
  });

  it('remarks on data that changed since, and on code that is not in the history', () => {
    expect(judged({ data: new Map([['data/train.csv', digest('d')]]) }).notes[0]?.text).toContain('changed after');
    expect(judged({ data: new Map([['data/train.csv', null]]) }).notes).toEqual([]);
    expect(judged({ codeKnown: false }).notes[0]?.text).toContain('not part of this history');
    expect(judged({ codeKnown: null }).notes[0]?.text).toContain('shallow clone');
  });
});

describe('assay.lock', () => {
  it('is the same bytes for the same content, whatever the order of writing', () => {
    const one = withEntry(withEntry(null, 'b', entry), 'a', { ...entry, data: { z: digest('1'), y: digest('2') } });
    const other = withEntry(withEntry(null, 'a', { ...entry, data: { y: digest('2'), z: digest('1') } }), 'b', entry);
    expect(lockText(one)).toBe(lockText(other));
    expect(lockOf(lockText(one))).toEqual(one);
  });

  it.each([
    ['{', 'is not JSON'],
    ['{}', 'cannot be used'],
    ['{"version":2,"models":{}}', 'version'],
    ['{"version":1,"models":{"m":{"digest":"md5:1","data":{},"code":null}}}', 'models.m.digest'],
  ])('%s is refused with what is wrong', (text, said) => {
    expect(() => lockOf(text)).toThrow(said);
  });
});
