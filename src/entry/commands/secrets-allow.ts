import { randomBytes } from 'node:crypto';
import { Problem } from '../../evidence/problem.ts';
import { loadPolicy } from '../../gates/load-policy.ts';
import { allowEntry } from '../../gates/secrets/allow-list.ts';
import { visible } from '../../report/escape.ts';
import { entryLine, type Place, places } from '../../secrets/allow-list.ts';
import { write } from '../deliver.ts';
import type { Invocation } from './command.ts';
import { fingerprintOf } from './fingerprint-of.ts';

/** `assay secrets allow FINGERPRINT`: writes an entry into the allow-list for a secret of the working tree. */
export async function allow({ flags, io, options, words }: Invocation): Promise<number> {
  const where = text(flags.where) ?? 'any';
  if (!(places as readonly string[]).includes(where)) {
    throw new Problem(`--where needs one of ${places.join(', ')}, given "${where}".`, 'Leave it out for "any".');
  }
  const fingerprint = fingerprintOf(words);
  // Findings name the command with the fingerprint alone: who copies it is told everything that is missing at once.
  const missing = ['owner', 'reason', 'until'].filter((name) => text(flags[name]) === null);
  if (missing.length > 0) {
    throw new Problem(
      `An entry needs ${missing.map((name) => `--${name}`).join(', ')}: who answers for it, why it opens nothing, until which day.`,
      `For example: assay secrets allow ${fingerprint} --owner @team --reason "dummy key of the mock server" --until ${dayAfter(io.now())}`,
    );
  }
  const policy = await loadPolicy(io, null, options.config);
  const given = {
    fingerprint,
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

/** `assay secrets allow --tidy`: takes the entries out of the allow-list that match nothing any more. */
export async function tidy({ io, options, words }: Invocation): Promise<number> {
  if (words.length > 1) {
    throw new Problem(
      `--tidy takes no fingerprint, given ${words.length - 1}.`,
      'Run `assay secrets allow --tidy` alone; it finds the dead entries itself.',
    );
  }
  const { tidyAllowList } = await import('../../gates/secrets/tidy.ts');
  const { path, text: content, removed, kept } = await tidyAllowList(await loadPolicy(io, null, options.config), io);
  if (removed.length > 0) await write(io.root, path, content);
  if (!options.quiet) {
    const lines = removed.map((entry) => `- ${visible(entryLine(entry))}\n`);
    const amount = `${removed.length} ${removed.length === 1 ? 'entry' : 'entries'}`;
    process.stdout.write(`${lines.join('')}${amount} removed from ${path}, ${kept} kept.\n`);
  }
  return 0;
}

/** The day 90 days after a time in milliseconds, as YYYY-MM-DD. */
function dayAfter(now: number): string {
  return new Date(now + 90 * 86_400_000).toISOString().slice(0, 10);
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
