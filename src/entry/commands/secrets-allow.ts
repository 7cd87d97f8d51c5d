import { randomBytes } from 'node:crypto';
import { Problem } from '../../evidence/problem.ts';
import { loadPolicy } from '../../gates/load-policy.ts';
import { allowEntry } from '../../gates/secrets-allow-list.ts';
import { type Place, places } from '../../secrets/allow-list.ts';
import { write } from '../deliver.ts';
import type { Invocation } from './command.ts';

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

/** `assay secrets revoke FINGERPRINT`: how the secret is revoked. This version calls no provider. */
export async function revoke({ io, options, words }: Invocation): Promise<number> {
  const { findSecret } = await import('../../gates/secrets-find.ts');
  const { loadAllowList } = await import('../../gates/secrets-allow-list.ts');
  const fingerprint = fingerprintOf(words);
  const policy = await loadPolicy(io, null, options.config);
  const { secrets } = policy.config;
  if (secrets === false)
    throw new Problem('`secrets` is switched off in the configuration.', 'Remove `secrets: false`.');
  const today = new Date(io.now()).toISOString().slice(0, 10);
  const { list } = await loadAllowList(io, secrets['allow-list'], null, today);
  const found = await findSecret(fingerprint, list, secrets, io);
  if (found === null) {
    throw new Problem(
      `No secret in the working tree has the fingerprint ${fingerprint}.`,
      'Run `assay secrets` and copy the fingerprint from its report.',
    );
  }
  const { rule } = found;
  process.stdout.write(`${rule.title} (${rule.provider}): ${rule.why}\n${rule.mend}\nRevoke it at ${rule.link}\n`);
  throw new Problem(
    'Nothing was revoked: this version of Assay calls no provider.',
    `Revoke it yourself at ${rule.link}, then run \`assay secrets\` again.`,
  );
}

function fingerprintOf(words: readonly string[]): string {
  const [, fingerprint, ...more] = words;
  if (fingerprint === undefined || more.length > 0 || !/^[0-9a-f]{32}$/.test(fingerprint)) {
    throw new Problem(
      'Needed one fingerprint of 32 hexadecimal digits.',
      'Copy it from the report: assay secrets allow|revoke FINGERPRINT',
    );
  }
  return fingerprint;
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
