import { describe, expect, it } from 'vitest';
import { secretsConfigSchema } from './config.ts';
import { tighten } from './tighten.ts';

const base = secretsConfigSchema.parse({ exclude: ['data/**'], disable: ['json-web-token'] });

describe('head may only make it stricter', () => {
  it.each([
    ['fail-on lower', { 'fail-on': 'medium' }, { 'fail-on': 'medium' }, 0],
    ['fail-on higher', { 'fail-on': 'certain' }, { 'fail-on': 'high' }, 1],
    ['warn-on lower', { 'warn-on': 'low' }, { 'warn-on': 'low' }, 0],
    ['warn-on higher', { 'warn-on': 'certain' }, { 'warn-on': 'medium' }, 1],
    ['an exclusion more', { exclude: ['data/**', 'src/**'] }, { exclude: ['data/**'] }, 1],
    ['an exclusion less', { exclude: [] }, { exclude: [] }, 0],
    ['a rule off', { disable: ['json-web-token', 'github-token'] }, { disable: ['json-web-token'] }, 1],
    ['a rule on', { disable: [] }, { disable: [] }, 0],
    ['a smaller cap', { 'max-file-bytes': 2000 }, { 'max-file-bytes': 100_000_000 }, 1],
    ['a larger cap', { 'max-file-bytes': 200_000_000 }, { 'max-file-bytes': 200_000_000 }, 0],
    ['another allow-list', { 'allow-list': 'mine' }, { 'allow-list': '.assay/secrets.allow' }, 1],
    ['less attention', { exposure: 'note' }, {}, 1],
    ['more attention', { exposure: 'fail' }, { exposure: 'fail' }, 0],
    ['less attention to posture', { posture: 'note' }, {}, 1],
    ['more attention to posture', { posture: 'fail' }, { posture: 'fail' }, 0],
    [
      'unread inputs both ways',
      { unread: { media: 'warn', caps: 'note', encrypted: 'warn' } },
      { unread: { media: 'warn', caps: 'warn', encrypted: 'warn' } },
      1,
    ],
    [
      'a rotation',
      { rotation: { 'max-age-days': 90, 'by-tag': {} } },
      { rotation: { 'max-age-days': 90, 'by-tag': {} } },
      0,
    ],
    ['pictures read', { ocr: true }, { ocr: true }, 0],
    ['foreign ignores', { 'foreign-ignores': true }, {}, 1],
    ['asking providers', { verify: true, 'verify-hosts': ['git.example.org'] }, {}, 2],
    ['nothing', {}, {}, 0],
  ])('%s', (_, change, expected, sentences) => {
    const { config, loosened } = tighten(base, secretsConfigSchema.parse({ ...base, ...change }));
    expect(config).toEqual({ ...base, ...expected });
    expect(loosened).toHaveLength(sentences);
  });
});

describe('a rotation in base', () => {
  const limited = secretsConfigSchema.parse({ rotation: { 'max-age-days': 90, 'by-tag': { cloud: 30 } } });

  it.each([
    ['shorter', { 'max-age-days': 20 }, 20, 20, 0],
    ['longer', { 'max-age-days': 365, 'by-tag': { cloud: 30 } }, 90, 30, 1],
    ['longer for a class', { 'max-age-days': 90, 'by-tag': { cloud: 60 } }, 90, 30, 1],
    ['without the class', { 'max-age-days': 90 }, 90, 30, 1],
    ['gone', undefined, 90, 30, 2],
  ])('%s', (_, rotation, days, cloud, sentences) => {
    const { config, loosened } = tighten(limited, secretsConfigSchema.parse({ rotation }));
    expect(config.rotation).toEqual({ 'max-age-days': days, 'by-tag': { cloud } });
    expect(loosened).toHaveLength(sentences);
  });
});
