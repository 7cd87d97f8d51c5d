import { describe, expect, it } from 'vitest';
import { revokeSecret } from '../../src/gates/secrets/revoke.ts';
import type { Candidate } from '../../src/secrets/candidate.ts';
import type { Provider } from '../../src/secrets/providers/provider.ts';
import { providers } from '../../src/secrets/providers/registry.ts';
import { type Recorded, type Seen, startContractServer } from './contract-server.ts';
import { candidateFor, contractOf, quickly, quietIo } from './suspect.ts';

const all: readonly Provider[] = providers;
const able = all.filter(({ revoke }) => revoke !== undefined);
const off = { verify: false, 'verify-paid': false, 'verify-forks': false, 'verify-hosts': [] };
const fingerprint = 'a1'.repeat(16);

/** The answer that confirms, made from the first sign of the declaration. */
function confirmation(provider: Provider): Recorded {
  const [sign] = provider.revoke?.done ?? [];
  const body = Object.fromEntries((sign?.where ?? []).map(({ at, is }) => [at, is?.[0] ?? 'x']));
  const status = typeof sign?.status === 'number' ? sign.status : (sign?.status[0] ?? 0);
  return { status, body: status === 204 ? '' : body };
}

async function revoke(
  candidate: Candidate,
  answer: (real: boolean, request: Omit<Seen, 'real'>) => Recorded,
  options: { yes?: boolean; confirm?: boolean; env?: Record<string, string>; verify?: boolean } = {},
) {
  const server = await startContractServer({ secret: candidate.secret, companion: null }, answer);
  const said: string[] = [];
  const io = { ...quietIo().io, env: options.env ?? {} };
  const { confirm } = options;
  const request = {
    fingerprint,
    candidate,
    yes: options.yes ?? false,
    confirm: confirm === undefined ? null : async () => confirm,
    say: (line: string) => void said.push(line),
  };
  const config = { ...off, verify: options.verify ?? false };
  try {
    const outcome = await revokeSecret(request, config, io, quickly(server.transport)).catch((error: Error) => error);
    expect(`${said.join('\n')} ${String(outcome)}`).not.toContain(candidate.secret);
    return { outcome, said: said.join('\n'), seen: server.seen };
  } finally {
    await server.close();
  }
}

describe.each(able.map((provider) => [provider.id, provider] as const))('revoking at %s', (_, provider) => {
  const candidate = candidateFor(provider, provider.rules[0], provider.revoke?.only ?? provider.only);

  it('sends the credential once, to the declared place, after a yes', async () => {
    const { outcome, seen, said } = await revoke(candidate, () => confirmation(provider), { confirm: true });
    expect(outcome).toBe('revoked');
    expect(seen).toHaveLength(1);
    const host = provider.revoke?.host ?? seen[0]?.host;
    expect(seen[0]).toMatchObject({ method: provider.revoke?.ask.method, real: true, host });
    expect(said).toContain(`It will be sent to ${host}`);
    expect(said).toContain('Next: ');
  });

  it.each([401, 403, 404, 422, 500, 302])('is a problem on status %i', async (status) => {
    const { outcome, seen } = await revoke(candidate, () => ({ status, body: {} }), { yes: true });
    expect(String(outcome)).toContain(`status ${status}`);
    expect(seen).toHaveLength(1);
  });
});

describe('revokeSecret', () => {
  const github = candidateFor(all.find(({ id }) => id === 'github') as Provider);
  const accept = () => ({ status: 202, body: {} });

  it('asks GitHub without any authorization, for an authenticated request is refused', async () => {
    const { seen } = await revoke(github, accept, { yes: true });
    expect(seen[0]?.headers.authorization).toBeUndefined();
    expect(JSON.parse(seen[0]?.body ?? '')).toEqual({ credentials: [github.secret] });
  });

  it.each([
    ['without a yes nothing is sent', { confirm: false }, 'declined'],
    ['without a terminal nothing is sent', {}, 'Problem: Nothing was revoked: there is no terminal to ask on.'],
  ])('%s', async (_, options, expected) => {
    const { outcome, seen } = await revoke(github, accept, options);
    expect(String(outcome)).toBe(expected);
    expect(seen).toEqual([]);
  });

  it.each(['pull_request', 'pull_request_target', 'merge_group', 'issue_comment', 'workflow_run'])(
    'refuses in the event %s',
    async (event) => {
      const { outcome, seen } = await revoke(github, accept, { yes: true, env: { GITHUB_EVENT_NAME: event } });
      expect(String(outcome)).toContain('must not revoke credentials');
      expect(seen).toEqual([]);
    },
  );

  it('shows owner and scopes first where the policy allows asking, and leaves a dead one alone', async () => {
    const contract = contractOf('github');
    const answer = (real: boolean, { path }: Omit<Seen, 'real'>) =>
      path === '/credentials/revoke' ? accept() : real ? contract.live : (contract.dead[0] as Recorded);
    const live = await revoke(github, answer, { yes: true, verify: true });
    expect(live.said).toMatch(/owner: owner\n {2}scopes: repo, workflow/);
    expect(live.outcome).toBe('revoked');
    const dead = await revoke(github, () => contract.dead[0] as Recorded, { yes: true, verify: true });
    expect(dead.outcome).toBe('already-dead');
    expect(dead.seen.map(({ path }) => path)).not.toContain('/credentials/revoke');
  });

  it('prints the commands where only commands help', async () => {
    const candidate = candidateFor(all.find(({ id }) => id === 'aws') as Provider);
    const { outcome, said, seen } = await revoke(candidate, accept, { yes: true });
    const [id] = candidate.companions ?? [];
    expect(said).toContain(`aws iam update-access-key --access-key-id ${id} --status Inactive`);
    expect(said).toContain(`aws iam delete-access-key --access-key-id ${id}`);
    expect(String(outcome)).toContain('Nothing was revoked');
    expect(seen).toEqual([]);
  });

  it('gives the page and the steps where nothing can be called', async () => {
    const candidate = candidateFor(all.find(({ id }) => id === 'hugging-face') as Provider);
    const { outcome, said } = await revoke(candidate, accept, { yes: true });
    expect(String(outcome)).toContain('has no endpoint');
    expect(said).toContain('https://huggingface.co/settings/tokens');
    expect(said).toContain('git filter-repo');
  });
});
