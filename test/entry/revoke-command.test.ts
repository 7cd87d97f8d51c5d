import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { revoke } from '../../src/entry/commands/secrets-revoke.ts';
import { quietIo } from '../providers/suspect.ts';
import { judge, type Repository, repository, token } from '../secrets/repository.ts';

let place: Repository;
beforeEach(() => {
  place = repository();
});
afterEach(() => {
  vi.restoreAllMocks();
  place.remove();
});

const options = { config: null, formats: [], output: null, quiet: false, color: false, seed: 1 };

async function command(fingerprint: string, env: Record<string, string> = {}) {
  const said: string[] = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => said.push(String(text)) > 0);
  const io = { ...quietIo().io, root: place.root, env };
  const outcome = await revoke({ io, options, flags: { yes: true }, words: ['revoke', fingerprint] }).catch(
    (error: Error) => error,
  );
  return { outcome: String(outcome), said: said.join('') };
}

describe('assay secrets revoke', () => {
  it('finds the secret in the history when the tree has lost it, and says how to revoke it', async () => {
    const secret = token('hugging-face-token', 3);
    place.write('train.py', `login("${secret}")\n`);
    place.commit();
    const [finding] = (await judge(place.root, { mode: 'tree', paths: [] }, { env: {} })).findings;
    place.write('train.py', 'login()\n');
    place.commit();
    const { outcome, said } = await command(finding?.fingerprint ?? '');
    expect(said).toContain('Hugging Face token of Hugging Face (hf_…, 37 characters) in train.py');
    expect(said).toContain('https://huggingface.co/settings/tokens');
    expect(outcome).toContain('Nothing was revoked');
    expect(`${outcome}${said}`).not.toContain(secret.slice(4, 20));
  });

  it.each([
    ['an unknown fingerprint', '0'.repeat(32), {}, 'No secret in the working tree or the history'],
    ['what is no fingerprint', 'abc', {}, '32 hexadecimal digits'],
    ['a pull request', '0'.repeat(32), { GITHUB_EVENT_NAME: 'pull_request' }, 'must not revoke credentials'],
  ])('refuses %s', async (_, fingerprint, env, says) => {
    place.write('a.txt', 'nothing\n');
    place.commit();
    expect((await command(fingerprint, env)).outcome).toContain(says);
  });
});
