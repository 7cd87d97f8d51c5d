import { afterAll, describe, expect, it } from 'vitest';
import { plainIo, repository } from '../../../test/secrets/repository.ts';
import { rangeOf } from './range.ts';

const origin = repository();
const clone = repository();
afterAll(() => {
  origin.remove();
  clone.remove();
});

describe('rangeOf in a shallow clone', () => {
  it('fetches a commit that is named by its id, and says what to do where nothing can be fetched', async () => {
    origin.write('a.txt', 'one\n');
    const base = origin.commit();
    origin.write('a.txt', 'two\n');
    const head = origin.commit();
    clone.git('remote', 'add', 'origin', `file://${origin.root}/away`);
    clone.git('fetch', '-q', '--depth=1', `file://${origin.root}`, 'main');
    clone.git('checkout', '-q', 'FETCH_HEAD');
    const diff = `${base}..HEAD`;
    await expect(rangeOf(plainIo(clone.root), diff)).rejects.toThrow(/^The base commit .* is missing/);
    clone.git('remote', 'set-url', 'origin', `file://${origin.root}`);
    expect(await rangeOf(plainIo(clone.root), diff)).toMatchObject({ base, head });
    expect(clone.git('rev-parse', '--is-shallow-repository')).toBe('false');
  });

  it('fetches nothing for a name', async () => {
    await expect(rangeOf(plainIo(clone.root), 'nobody..HEAD')).rejects.toThrow('The commit nobody was not found');
  });
});
