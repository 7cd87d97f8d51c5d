import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Evidence } from '../../src/evidence/evidence.ts';
import { secretsGate } from '../../src/gates/secrets.ts';
import { secretsConfigSchema } from '../../src/secrets/config.ts';
import { type Repository, repository, token } from '../secrets/repository.ts';
import { type ContractServer, startContractServer } from './contract-server.ts';
import { contractOf, quickly, quietIo } from './suspect.ts';

const secret = token('hugging-face-token', 1);
const contract = contractOf('hugging-face');
const dead = contract.dead[0] ?? { status: 0, body: '' };
let repo: Repository;
let base: string;

beforeEach(() => {
  repo = repository();
  repo.write('a.py', 'a = 1\n');
  base = repo.commit();
  repo.write('a.py', `a = "${secret}"\n`);
  repo.commit();
});

afterEach(() => repo.remove());

/** The whole gate on the change, asking a server that answers so for the real credential and refuses every other. */
async function judged(
  real: typeof dead,
  config: Record<string, unknown>,
  fork = false,
): Promise<{ evidence: Evidence; seen: ContractServer['seen'] }> {
  const server = await startContractServer({ secret, companion: null }, (isReal) => (isReal ? real : dead));
  try {
    const evidence = await secretsGate(
      { mode: 'range', change: { base, head: repo.git('rev-parse', 'HEAD'), event: 'pull_request', fork } },
      {
        config: { version: 1, secrets: secretsConfigSchema.parse(config), report: {} as never },
        source: { path: null, source: 'defaults', edits: [] },
      },
      { ...quietIo().io, root: repo.root, env: { GITHUB_REPOSITORY: 'owner/name' } },
      { means: quickly(server.transport) },
    );
    return { evidence, seen: server.seen };
  } finally {
    await server.close();
  }
}

describe('the gate with the policy to ask providers', () => {
  it('is certain of what is live, and names what it may do', async () => {
    const { evidence, seen } = await judged(contract.live, { verify: true, 'fail-on': 'certain' });
    expect(evidence).toMatchObject({ verdict: 'fail', findings: [{ confidence: 'certain', severity: 'error' }] });
    expect(evidence.findings[0]?.verification).toMatchObject({ state: 'live', host: 'huggingface.co' });
    expect(evidence.findings[0]?.verification?.overPermission).not.toEqual([]);
    expect(seen.map(({ real }) => real)).toEqual([false, true]);
    expect(JSON.stringify(evidence)).not.toContain(secret);
  });

  it('warns of what is dead', async () => {
    const { evidence } = await judged(dead, { verify: true });
    expect(evidence).toMatchObject({ verdict: 'warn', findings: [{ verification: { state: 'dead' } }] });
  });

  it('changes nothing by an answer that says nothing', async () => {
    const { evidence } = await judged({ status: 503, body: '' }, { verify: true });
    expect(evidence).toMatchObject({ verdict: 'fail', findings: [{ verification: { state: 'unknown' } }] });
  });

  it.each([
    ['without the policy', {}, false],
    ['for a fork', { verify: true }, true],
  ])('asks nobody %s', async (_, config, fork) => {
    const { evidence, seen } = await judged(contract.live, config, fork);
    expect(seen).toEqual([]);
    expect(evidence.verdict).toBe('fail');
    expect(evidence.findings[0]?.verification).toBeUndefined();
    expect(evidence.notes.some(({ text }) => text.includes('comes from a fork'))).toBe(fork);
  });
});
