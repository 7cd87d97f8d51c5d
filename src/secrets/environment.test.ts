import { describe, expect, it } from 'vitest';
import { environmentOf } from './environment.ts';

describe('environmentOf', () => {
  it.each([
    ['.env.production', undefined, 'prod'],
    ['config/prod/db.yaml', undefined, 'prod'],
    ['deploy/values-staging.yaml', undefined, 'staging'],
    ['deploy/values-dev.yaml', undefined, 'dev'],
    ['terraform/live/eu/main.tf', undefined, 'prod'],
    ['config.yaml', 'production.db.password', 'prod'],
    ['staging/config.yaml', 'development.db.password', 'dev'],
    ['src/settings.py', 'staging.key', 'staging'],
    ['config/devAndProd.yaml', undefined, null],
    ['config.yaml', undefined, null],
    ['src/test/login.py', undefined, null],
    ['src/device.py', undefined, null],
    ['product/config.yaml', undefined, null],
    ['constructor/__proto__.yaml', 'toString.valueOf', null],
  ])('%s %s', (path, key, expected) => {
    expect(environmentOf(path, key)).toBe(expected);
  });
});
