import { expect, it } from 'vitest';
import { configSchema } from './config.ts';
import { defaultConfig } from './defaults.ts';

it('the defaults are those of the schemas', () => {
  expect(defaultConfig()).toEqual(configSchema.parse({ version: 1 }));
});
