import { describe, expect, it } from 'vitest';
import { decodeMacaroon } from './pypi-macaroon.ts';

/** A macaroon of version 2 with these caveats, as PyPI writes it. */
function made(caveats: readonly unknown[]): string {
  const field = (kind: number, text: string) => [kind, text.length, ...Buffer.from(text)];
  const bytes = [
    2,
    ...field(1, 'pypi.org'),
    ...field(2, 'id'),
    0,
    ...caveats.flatMap((caveat) => [...field(2, JSON.stringify(caveat)), 0]),
    0,
    ...field(6, 's'.repeat(32)),
  ];
  return `pypi-${Buffer.from(bytes).toString('base64url')}`;
}

describe('decodeMacaroon', () => {
  it.each([
    ['one project', [[1, ['assay']]], 'assay'],
    ['projects in the old form', [{ version: 1, permissions: { projects: ['a', 'b'] } }], 'a, b'],
    ['a whole user in the old form', [{ version: 1, permissions: 'user' }], 'all of its user'],
    ['a whole user', [[3, 'user-id']], 'all of its user'],
    ['no caveat', [], 'all of its user'],
  ])('%s', (_, caveats, projects) => {
    expect(decodeMacaroon(made(caveats))?.facts).toEqual([
      { name: 'registry', value: 'pypi.org' },
      { name: 'projects', value: projects },
    ]);
  });

  it('reads its end', () => {
    const end = Date.UTC(2027, 0, 1) / 1000;
    expect(decodeMacaroon(made([[0, end, 0]]))).toMatchObject({ expires: end * 1000 });
  });

  it.each(['', 'pypi-', 'pypi-????', `pypi-${btoa('\u0002\u0001\u00ff')}`])('is silent on %j', (token) => {
    expect(decodeMacaroon(token)).toBe(null);
  });
});
