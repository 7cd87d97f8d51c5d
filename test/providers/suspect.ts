import { readFileSync } from 'node:fs';
import type { Io } from '../../src/gates/io.ts';
import type { Means } from '../../src/gates/secrets/verify.ts';
import { inventedKey } from '../../src/providers/google-assertion.ts';
import type { Candidate } from '../../src/secrets/candidate.ts';
import { exampleOf, seeded } from '../../src/secrets/example.ts';
import type { Provider } from '../../src/secrets/providers/provider.ts';
import type { Rule } from '../../src/secrets/rule.ts';
import { rules } from '../../src/secrets/rules/registry.ts';
import type { Recorded } from './contract-server.ts';

/** What a provider documents, written down by us: answers, and what is to be read out of the live one. */
export interface Contract {
  readonly source: string;
  readonly live: Recorded;
  readonly dead: readonly Recorded[];
  readonly restricted?: readonly Recorded[];
  readonly alsoLive?: readonly Recorded[];
  readonly facts: Readonly<Record<string, string>>;
  readonly overPermission: readonly string[];
}

/** The recorded contract of a provider. */
export function contractOf(id: string): Contract {
  return JSON.parse(readFileSync(new URL(`contract/${id}.json`, import.meta.url), 'utf8')) as Contract;
}

/** A candidate of one of the provider's rules, made in memory, that the provider can be asked about. */
export function candidateFor(provider: Provider, ruleId = provider.rules[0], taken = provider.only): Candidate {
  const rule = (rules as readonly Rule[]).find(({ id }) => id === ruleId);
  if (rule === undefined) throw new Error(`there is no rule ${ruleId}`);
  const random = seeded(provider.id.length * 31 + 5);
  const { checksum: _, ...plain } = rule;
  for (let i = 0; i < 500; i++) {
    const drawn = exampleOf(rule, random)?.secret ?? '';
    const secret = provider.ask.sign?.kind === 'google-jwt' ? inventedKey().trim() : drawn;
    const companion =
      rule.companion === undefined ? undefined : exampleOf({ ...plain, format: rule.companion.format }, random)?.secret;
    if (taken?.test(secret) === false) continue;
    if (provider.companion !== undefined && !provider.companion.test(companion ?? '')) continue;
    return {
      rule,
      secret,
      identity: secret,
      confidence: rule.tier,
      reasons: [],
      dropped: null,
      location: { path: 'train.py', startLine: 1 },
      ...(companion === undefined ? {} : { companions: [companion] }),
      ...(provider.hosts.from === 'text' ? { hosts: [provider.hosts.suffixes[0]?.replace(/^\./, 'acme.') ?? ''] } : {}),
    };
  }
  throw new Error(`no example of ${ruleId} fits ${provider.id}`);
}

/** An `Io` with a clock that stands still, and what it logged. */
export function quietIo(signal = new AbortController().signal): { io: Io; logged: string[] } {
  const logged: string[] = [];
  const log = { info: (text: string) => void logged.push(text), warn: () => undefined, progress: () => undefined };
  const io = { root: '.', env: {}, log, mask: () => undefined, now: () => 1_780_000_000_000, seed: 1, signal };
  return { io, logged };
}

/** Means that never wait: `slept` collects the milliseconds. */
export function quickly(transport: Means['transport'], slept: number[] = []): Means {
  return { transport, sleep: async (milliseconds) => void slept.push(milliseconds) };
}
