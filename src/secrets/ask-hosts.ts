import type { Hosts } from './providers/provider.ts';

/** The hosts to ask about one credential, and whether their refusal proves that it is dead. */
export interface Asked {
  readonly hosts: readonly string[];
  readonly refusalProves: boolean;
}

/**
 * The hosts of a credential. `near` are host names that stand near it (untrusted): one is taken only with a suffix of
 * the provider or when the base's policy (`own`) lists it. `env` may say that the provider has a server elsewhere. Null when there is nobody to ask.
 */
export function hostsToAsk(
  hosts: Hosts,
  secret: string,
  near: readonly string[],
  own: readonly string[],
  env: Readonly<Record<string, string | undefined>> = {},
): Asked | null {
  if (hosts.from === 'fixed') {
    const { provenBy } = hosts;
    const said = provenBy === undefined ? undefined : env[provenBy.variable];
    return { hosts: hosts.hosts, refusalProves: said === undefined || said === '' || said === provenBy?.is };
  }
  if (hosts.from === 'secret') {
    const part = hosts.pattern.exec(secret)?.[1];
    return part === undefined ? null : { hosts: [hosts.host.replace('{part}', part)], refusalProves: true };
  }
  const listed = own.map((host) => host.toLowerCase());
  const named = near
    .map((host) => host.toLowerCase())
    .find((host) => listed.includes(host) || hosts.suffixes.some((suffix) => endsIn(host, suffix)));
  // the text may name a host that has never heard of the credential; only one that the policy vouches for proves anything
  if (named !== undefined) return { hosts: [named], refusalProves: listed.includes(named) };
  return hosts.usual === undefined ? null : { hosts: [hosts.usual], refusalProves: false };
}

/** Host names in a text, each once, in lower case, at most 8. */
export function hostsIn(text: string): string[] {
  const found = text
    .toLowerCase()
    .match(/(?<![a-z0-9.-])[a-z0-9][a-z0-9-]{0,62}(?:\.[a-z0-9][a-z0-9-]{0,62}){1,6}(?![a-z0-9-])/g);
  return [...new Set(found ?? [])].filter((host) => /\.[a-z]{2,24}$/.test(host)).slice(0, 8);
}

function endsIn(host: string, suffix: string): boolean {
  return host === suffix.replace(/^\./, '') || (suffix.startsWith('.') && host.endsWith(suffix));
}
