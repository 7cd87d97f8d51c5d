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
    ['nothing', {}, {}, 0],
  ])('%s', (_, change, expected, sentences) => {
    const { config, loosened } = tighten(base, secretsConfigSchema.parse({ ...base, ...change }));
    expect(config).toEqual({ ...base, ...expected });
    expect(loosened).toHaveLength(sentences);
  });
});
