import { createInterface } from 'node:readline/promises';
import { Problem } from '../../evidence/problem.ts';
import { loadPolicy } from '../../gates/load-policy.ts';
import { loadAllowList } from '../../gates/secrets/allow-list.ts';
import { findSecret } from '../../gates/secrets/find.ts';
import { refuseInPullRequests, revokeSecret } from '../../gates/secrets/revoke.ts';
import { visible } from '../../report/escape.ts';
import type { Invocation } from './command.ts';
import { fingerprintOf } from './fingerprint-of.ts';

/**
 * `assay secrets revoke FINGERPRINT`: finds the secret again, shows whose it is, asks, and has its provider revoke it.
 * Exit code 0 when it was revoked, was dead already or was declined; 2 when nothing could be done.
 */
export async function revoke({ flags, io, options, words }: Invocation): Promise<number> {
  refuseInPullRequests(io.env);
  const fingerprint = fingerprintOf(words);
  const policy = await loadPolicy(io, null, options.config);
  const { secrets } = policy.config;
  if (secrets === false)
    throw new Problem('`secrets` is switched off in the configuration.', 'Remove `secrets: false`.');
  const today = new Date(io.now()).toISOString().slice(0, 10);
  const { list } = await loadAllowList(io, secrets['allow-list'], null, today);
  const candidate = await findSecret(fingerprint, list, secrets, io);
  if (candidate === null) {
    throw new Problem(
      `No secret in the working tree or the history has the fingerprint ${fingerprint}.`,
      'Run `assay secrets` and copy the fingerprint from its report.',
    );
  }
  const terminal = process.stdin.isTTY === true && process.stderr.isTTY === true;
  const request = {
    fingerprint,
    candidate,
    yes: flags.yes === true,
    confirm: terminal ? confirm : null,
    say: (line: string) => void process.stdout.write(`${visible(line)}\n`),
  };
  await revokeSecret(request, secrets, io);
  return 0;
}

async function confirm(question: string): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return /^y(es)?$/i.test((await terminal.question(`${visible(question)} [y/N] `)).trim());
  } finally {
    terminal.close();
  }
}
