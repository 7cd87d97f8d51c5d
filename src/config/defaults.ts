import { type Config, configSchema } from './config.ts';

/** The configuration that holds when there is no file: secrets with their defaults, no other gate. */
export function defaultConfig(): Config {
  return configSchema.parse({ version: 1 });
}
