import { Problem } from '../../evidence/problem.ts';
import { type AllowEntry, writeAllowList } from '../../secrets/allow-list.ts';
import type { Io } from '../io.ts';
import type { Policy } from '../policy.ts';
import { secretsGate } from '../secrets.ts';
import { loadAllowList } from './allow-list.ts';

/** An allow-list without its dead entries: where it stands, its whole text, and what went. */
export interface TidyAllowList {
  readonly path: string;
  readonly text: string;
  readonly removed: readonly AllowEntry[];
  readonly kept: number;
}

/**
 * The allow-list without the entries that match nothing, neither in the working tree nor anywhere in the history. Entries
 * that have ended but still match stay: they name who is to be asked. Writes nothing.
 * Errors: `Problem` when there is no allow-list, or tree or history could not be scanned: then nothing is known to be dead.
 */
export async function tidyAllowList(policy: Policy, io: Io): Promise<TidyAllowList> {
  const { secrets } = policy.config;
  if (secrets === false)
    throw new Problem('`secrets` is switched off in the configuration.', 'Remove `secrets: false`.');
  const path = secrets['allow-list'];
  const { list } = await loadAllowList(io, path, null, new Date(io.now()).toISOString().slice(0, 10));
  if (list.salt === null) {
    throw new Problem(
      'There is no allow-list with a salt to tidy.',
      'Write one with `assay secrets allow` or `assay init`.',
    );
  }
  const alive = new Set<string>();
  // asking providers would tell nothing of the entries
  const quiet: Policy = { ...policy, config: { ...policy.config, secrets: { ...secrets, verify: false } } };
  for (const request of [{ mode: 'tree', paths: [] }, { mode: 'history' }] as const) {
    for (const { fingerprint } of (await secretsGate(request, quiet, io)).findings) alive.add(fingerprint);
  }
  const kept = list.entries.filter(({ fingerprint }) => alive.has(fingerprint));
  const removed = list.entries.filter(({ fingerprint }) => !alive.has(fingerprint));
  return { path, text: writeAllowList(list.salt, kept), removed, kept: kept.length };
}
