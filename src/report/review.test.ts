import { describe, expect, it } from 'vitest';
import { evidence, sample } from '../../test/golden/sample-report.ts';
import type { Finding } from '../evidence/finding.ts';
import type { Report } from './report.ts';
import { type HeadFiles, mostComments, reviewOf, reviewPaths } from './review.ts';
import { parseInlineMarker } from './review-marker.ts';

const line = 'login("K3Y")';
const files: HeadFiles = { adds: () => true, text: () => null, holdsSecret: () => false };
const secrets = evidence.find(({ gate }) => gate === 'secrets');
if (secrets === undefined) throw new Error('the sample has no evidence of secrets');
const leaked = secrets.findings.find(({ rule }) => rule === 'aws-access-key') as Finding;

function withFindings(findings: readonly Finding[], over = {}): Report {
  return {
    ...sample,
    context: { ...sample.context, ...over },
    evidence: [{ ...secrets, findings: [...findings] } as never],
  };
}

function at(path: string, startLine: number, over: Partial<Finding> = {}): Finding {
  const place = { path, startLine, endLine: startLine, startColumn: 8, endColumn: 11 };
  return { ...leaked, locations: [place], ...over };
}

describe('reviewOf', () => {
  it('comments on lines that the change brings: not on accepted findings, places without a line, or of the past', () => {
    const { comments } = reviewOf(sample, files);
    expect(comments.map(({ path, line: n }) => `${path}:${n}`)).toEqual([
      'notebooks/train.ipynb:412',
      'configs/upload job.yml:9',
    ]);
    expect(comments[0]?.body).toContain('In cell 4');
    for (const { body, fingerprint } of comments)
      expect(parseInlineMarker(body)).toEqual({ key: 'default', gate: 'secrets', fingerprint });
    expect(reviewOf(sample, { ...files, adds: (path) => path.endsWith('.yml') }).comments).toHaveLength(1);
    expect(reviewPaths(sample)).toEqual(['notebooks/train.ipynb', 'configs/upload job.yml']);
  });

  it('offers to read the environment, unless the line still holds a credential', () => {
    const report = withFindings([at('train.js', 1)]);
    const text = () => line;
    const bodyWith = (over: Partial<HeadFiles>) => reviewOf(report, { ...files, ...over }).comments[0]?.body;
    expect(bodyWith({ text })).toContain('```suggestion\nlogin(process.env.AWS_ACCESS_KEY)\n```');
    expect(bodyWith({ text, holdsSecret: () => true })).not.toContain('suggestion');
    expect(bodyWith({})).not.toContain('suggestion');
  });

  it('caps the comments, keeps count, and knows what still stands', () => {
    const many = Array.from({ length: 45 }, (_, i) =>
      at(`src/${i}.js`, i + 1, { fingerprint: i.toString(16).padStart(32, '0') }),
    );
    const review = reviewOf(withFindings(many), files);
    expect(review.comments).toHaveLength(mostComments);
    expect(review.leftOut).toBe(15);
    expect(review.stands((44).toString(16).padStart(32, '0'), 'src/44.js')).toBe(true);
    expect(review.stands(leaked.fingerprint, 'src/99.js')).toBe(false);
    expect([review.judged('secrets'), review.judged('data')]).toEqual([true, false]);
  });

  it('says that a gate was not judged when any of its evidence could not be checked', () => {
    expect(reviewOf(sample, files).judged('data')).toBe(false);
    expect(reviewOf(sample, files).judged('secrets')).toBe(true);
  });

  it('says nothing about what an untrusted run claims', () => {
    expect(reviewOf(withFindings([at('a.js', 1)], { untrusted: true }), files).comments).toEqual([]);
  });

  it('lets no name of the change become markup', () => {
    const hostile = '@org/team <img src=x> ![](https://x.invalid) </sub>';
    const finding = at('a.js', 1, { message: hostile, detail: hostile, number: hostile, mend: hostile });
    const body = reviewOf(withFindings([finding]), files).comments[0]?.body ?? '';
    const outside = body.replace(/(`+)[^`].*?\1/g, '');
    expect(outside).not.toMatch(/@org|<img|!\[/);
  });

  it('offers to accept a finding only on a line of the change that has no comment yet, and without a credential', () => {
    const report = withFindings([at('a.js', 1)]);
    const offer = {
      fingerprint: leaked.fingerprint,
      gate: 'secrets',
      path: 'assay.yml',
      line: 3,
      text: 'x `` ```y',
      effect: 'It holds from the merge on.',
    };
    const [, accept] = reviewOf(report, files, [offer]).comments;
    expect(accept).toMatchObject({ path: 'assay.yml', line: 3 });
    expect(accept?.body).toContain('````suggestion\nx `` ```y\n````');
    expect(reviewOf(report, { ...files, holdsSecret: () => true }, [offer]).comments).toHaveLength(1);
    expect(reviewOf(report, { ...files, adds: (path) => path === 'a.js' }, [offer]).comments).toHaveLength(1);
    expect(reviewOf(report, files, [{ ...offer, fingerprint: '0'.repeat(32) }]).comments).toHaveLength(1);
    expect(reviewOf(report, files, [{ ...offer, path: 'a.js', line: 1 }]).comments).toHaveLength(1);
    expect(reviewOf(report, files, [offer, offer]).comments).toHaveLength(2);
  });
});

describe('parseInlineMarker', () => {
  it.each([
    ['elsewhere', `<!-- assay:inline v1 key=a gate=secrets finding=${'0'.repeat(32)} -->\nmore`],
    ['with something before it', `x <!-- assay:inline v1 key=a gate=secrets finding=${'0'.repeat(32)} -->`],
    ['of another kind', `<!-- assay:report v1 key=a run=1 attempt=1 head=- evidence=- -->`],
    ['absent', ''],
  ])('is null for a marker %s', (_, body) => {
    expect(parseInlineMarker(body)).toBeNull();
  });
});
