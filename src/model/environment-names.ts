import type { ModelConfig } from './config.ts';

type Source = ModelConfig['baseline'];

/**
 * The policy without the names of environment variables that it hands to processes, programs and endpoints, and in words
 * which keys held some. A change may bring a policy of its own where the base has none, but not say where secrets of the
 * job go.
 */
export function withoutEnvironment(config: ModelConfig): {
  readonly config: ModelConfig;
  readonly dropped: readonly string[];
} {
  const dropped: string[] = [];
  const source = <S extends Source>(given: S, key: string): S => {
    if (given.http?.['header-env'] === undefined) return given;
    dropped.push(`\`model.${key}.http.header-env\``);
    const { 'header-env': _, ...http } = given.http;
    return { ...given, http };
  };
  const guard = (given: ModelConfig['primary'], key: string): ModelConfig['primary'] => {
    if (given.env === undefined) return given;
    dropped.push(`\`model.${key}.env\``);
    const { env: _, ...rest } = given;
    return rest;
  };
  if (config.process.env.length > 0) dropped.push('`model.process.env`');
  const bare = {
    ...config,
    baseline: source(config.baseline, 'baseline'),
    candidate: source(config.candidate, 'candidate'),
    ...(config.anchor === undefined ? {} : { anchor: source(config.anchor, 'anchor') }),
    ...(config.parity === undefined ? {} : { parity: source(config.parity, 'parity') }),
    process: { ...config.process, env: [] },
    primary: guard(config.primary, 'primary'),
    guards: config.guards.map((each, i) => guard(each, `guards[${i}]`)),
  };
  return { config: bare, dropped };
}
