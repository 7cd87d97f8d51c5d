import { randomBytes } from 'node:crypto';
import { Problem } from '../../evidence/problem.ts';
import { loadPolicy } from '../../gates/load-policy.ts';
import { allowEntry } from '../../gates/secrets-allow-list.ts';
import { type Place, places } from '../../secrets/allow-list.ts';
import { write } from '../deliver.ts';
import type { Invocation } from './command.ts';
import { fingerprintOf } from './fingerprint-of.ts';

/** `assay secrets allow FINGERPRINT`: writes an entry into the allow-list for a secret of the working tree. */
export async function allow({ flags, io, options, words }: Invocation): Promise<number> {
  const where = text(flags.where) ?? 'any';
  if (!(places as readonly string[]).includes(where)) {
    throw new Problem(`--where needs one of ${places.join(', ')}, given "${where}".`, 'Leave it out for "any".');
  }
  const policy = await loadPolicy(io, null, options.config);
  const given = {
    fingerprint: fingerprintOf(words),
    where: where as Place,
    until: text(flags.until) ?? '',
    owner: text(flags.owner) ?? '',
    reason: text(flags.reason) ?? '',
  };
  const { path, text: content, line } = await allowEntry(given, policy, io, randomBytes(16).toString('hex'));
  await write(io.root, path, content);
  if (!options.quiet) {
    process.stdout.write(`${line}\nWritten to ${path}. It takes effect once it is on the base branch.\n`);
  }
  return 0;
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
