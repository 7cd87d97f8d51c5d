import { Problem } from '../../evidence/problem.ts';
import type { SecretsConfig } from '../../secrets/config.ts';
import type { Policy } from '../policy.ts';

/** The `secrets:` part of the policy. Errors: `Problem` where the gate is switched off. */
export function secretsConfig(policy: Policy): SecretsConfig {
  const { secrets } = policy.config;
  if (secrets === false)
    throw new Problem('`secrets` is switched off in the configuration.', 'Remove `secrets: false` to run this gate.');
  return secrets;
}
