import { Problem } from '../../evidence/problem.ts';
import { quote } from '../../evidence/quote.ts';
import { showsAny, type Verification } from '../../secrets/answer.ts';
import { outgoing, type Parts } from '../../secrets/ask.ts';
import { hostsToAsk } from '../../secrets/ask-hosts.ts';
import type { Candidate } from '../../secrets/candidate.ts';
import type { SecretsConfig } from '../../secrets/config.ts';
import { playbookOf } from '../../secrets/playbook.ts';
import type { Provider, Revocation } from '../../secrets/providers/provider.ts';
import { providers } from '../../secrets/providers/registry.ts';
import { redact } from '../../secrets/redact.ts';
import { withArticle } from '../../secrets/rule.ts';
import type { Io } from '../io.ts';
import { type Means, realMeans, verifySecrets } from './verify.ts';

/** What is revoked, and how the holder of the terminal is spoken with. */
export interface RevokeRequest {
  readonly fingerprint: string;
  readonly candidate: Candidate;
  /** whether the request was confirmed beforehand (`--yes`) */
  readonly yes: boolean;
  /** asks a yes-or-no question; null where there is no terminal */
  readonly confirm: ((question: string) => Promise<boolean>) | null;
  say(line: string): void;
}

/** How a revocation ended; whatever else is a `Problem`. */
export type Revoked = 'revoked' | 'already-dead' | 'declined';

/**
 * Refuses in runs that a change starts: whoever opens a pull request must not be able to revoke the keys of others.
 * Errors: `Problem` in any event but push, schedule and workflow_dispatch.
 */
export function refuseInPullRequests(env: Io['env']): void {
  const event = env.GITHUB_EVENT_NAME ?? '';
  if (event === '' || ['push', 'schedule', 'workflow_dispatch'].includes(event)) return;
  throw new Problem(
    `Nothing was revoked: this run is of the event ${quote(event)}, and a change must not revoke credentials.`,
    'Run `assay secrets revoke` on your own machine, or in a workflow that is started by hand.',
  );
}

/**
 * Revokes a credential with itself where its provider takes that, after showing what it is, whose it is (when the policy
 * allows asking) and what will be sent where, and after a yes. The request is sent once and never repeated.
 * Errors: `Problem` when nothing was revoked: no such endpoint (with the commands or the page), no yes to be had, no
 * answer, or a refusal.
 */
export async function revokeSecret(
  request: RevokeRequest,
  config: Pick<SecretsConfig, 'verify' | 'verify-paid' | 'verify-forks' | 'verify-hosts'>,
  io: Io,
  means: Means = realMeans(io),
): Promise<Revoked> {
  const { fingerprint, candidate, say } = request;
  refuseInPullRequests(io.env);
  const verified = await verifySecrets([{ fingerprint, candidate }], config, { fork: false }, io, means);
  const verification = verified.byFingerprint.get(fingerprint);
  for (const line of shown(candidate, fingerprint, verification)) say(line);
  if (verification?.state === 'dead') {
    say('It is dead already: nothing is left to be revoked.');
    return 'already-dead';
  }
  const way = wayOf(candidate, config['verify-hosts']);
  if (way === null) throw byHand(candidate, fingerprint, say);
  say(
    `It will be sent to ${way.host} (${way.revocation.ask.method ?? 'GET'} ${pathOf(way.revocation)}), which revokes it for good.`,
  );
  if (!request.yes) {
    if (request.confirm === null) {
      throw new Problem(
        'Nothing was revoked: there is no terminal to ask on.',
        'Add --yes to revoke it without a question.',
      );
    }
    if (!(await request.confirm(`Revoke this ${candidate.rule.title}? It cannot be undone.`))) {
      say('Nothing was revoked.');
      return 'declined';
    }
  }
  await carryOut(candidate, way, means);
  say(`Revoked: ${way.host} confirmed it.`);
  for (const { text, link } of playbookOf(candidate.rule, fingerprint).slice(1))
    say(`Next: ${text}${link === undefined ? '' : ` ${link}`}`);
  return 'revoked';
}

interface Way {
  readonly host: string;
  readonly revocation: Revocation;
}

function wayOf({ rule, secret, hosts = [] }: Candidate, own: readonly string[]): Way | null {
  for (const provider of declaredFor(rule.id)) {
    const { revoke } = provider;
    if (revoke === undefined || (revoke.only ?? provider.only)?.test(secret) === false) continue;
    const host = revoke.host ?? hostsToAsk(provider.hosts, secret, hosts, own)?.hosts[0];
    if (host !== undefined) return { host, revocation: revoke };
  }
  return null;
}

async function carryOut(candidate: Candidate, { host, revocation }: Way, means: Means): Promise<void> {
  const parts: Parts = { secret: candidate.secret, companion: candidate.companions?.[0] ?? null };
  const answer = await means.transport(outgoing(revocation.ask, host, parts));
  const mend = `Look whether it is still there, and revoke it yourself: ${candidate.rule.link}`;
  if (typeof answer === 'string') {
    throw new Problem(`It is not known whether it was revoked: ${host} gave no answer (${answer}).`, mend);
  }
  if (!showsAny(revocation.done, answer)) {
    throw new Problem(
      `Nothing was revoked: ${host} answered with status ${answer.status}, which confirms nothing.`,
      mend,
    );
  }
}

function byHand(candidate: Candidate, fingerprint: string, say: (line: string) => void): Problem {
  const { rule, companions } = candidate;
  const commands = declaredFor(rule.id).flatMap((one) => one.commands ?? []);
  const id = companions?.find((one) => /^[A-Za-z0-9@._-]{1,256}$/.test(one)) ?? 'ID';
  if (commands.length > 0) {
    say('Run, with the rights of its owner:');
    for (const command of commands) say(`  ${command.replace('{id}', id)}`);
    if (rule.provider === 'Amazon Web Services') {
      say('Sessions that were opened with it live on: deny them with a policy on aws:TokenIssueTime.');
    }
  }
  for (const { text, link } of playbookOf(rule, fingerprint)) say(`- ${text}${link === undefined ? '' : ` ${link}`}`);
  return new Problem(
    `Nothing was revoked: ${rule.provider} has no endpoint that revokes ${withArticle(rule)} with itself.`,
    commands.length > 0 ? 'Run the commands above.' : `Revoke it yourself: ${rule.link}`,
  );
}

function shown(candidate: Candidate, fingerprint: string, verification: Verification | undefined): string[] {
  const { rule, secret, location } = candidate;
  const { prefix, length } = redact(rule, secret, fingerprint);
  const facts = (verification?.facts ?? candidate.facts ?? []).map(({ name, value }) => `  ${name}: ${value}`);
  return [
    `${rule.title} of ${rule.provider} (${prefix === '' ? '' : `${prefix}…, `}${length} characters) in ${location.path}`,
    `  ${rule.why}`,
    ...(verification === undefined ? [] : [`  ${verification.host}: ${verification.state}`]),
    ...facts,
    ...(verification?.overPermission ?? []).map((sentence) => `  it ${sentence}`),
  ];
}

function pathOf({ ask }: Revocation): string {
  return ask.path.replace('{secret}', '…').split('?')[0] ?? '';
}

function declaredFor(rule: string): readonly Provider[] {
  return (providers as readonly Provider[]).filter((one) => one.rules.includes(rule));
}
