import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAnswer } from './answer.ts';
import { defineProvider } from './providers/provider.ts';

const provider = defineProvider({
  id: 'acme',
  title: 'Acme',
  rules: ['acme-token'],
  hosts: { from: 'fixed', hosts: ['api.acme.example'] },
  ask: { path: '/me' },
  live: [{ status: 200, where: [{ at: 'user.id', exists: true }] }],
  dead: [{ status: 401, where: [{ at: 'error', is: ['invalid'] }] }],
  restricted: [{ status: 403, where: [{ at: 'error', matches: /^address/ }] }],
  facts: [
    { name: 'owner', at: 'user.name' },
    { name: 'teams', at: 'teams[].name' },
    { name: 'scopes', at: 'header:x-scopes' },
  ],
  excess: [
    { at: 'teams[].role', is: ['admin'], says: 'administers a team' },
    { at: 'user.expires', missing: true, says: 'does not expire' },
  ],
  source: { url: 'https://acme.example/docs', asOf: '2026-11' },
});

const read = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  readAnswer(provider, { status, headers, text: typeof body === 'string' ? body : JSON.stringify(body) }, 'SECRET');

describe('readAnswer', () => {
  it('reads facts and excess out of a live answer', () => {
    const body = {
      user: { id: 1, name: 'A' },
      teams: [
        { name: 'x', role: 'reader' },
        { name: 'y', role: 'admin' },
      ],
    };
    expect(read(200, body, { 'x-scopes': 'all' })).toEqual({
      state: 'live',
      facts: [
        { name: 'owner', value: 'A' },
        { name: 'teams', value: 'x, y' },
        { name: 'scopes', value: 'all' },
      ],
      overPermission: ['administers a team', 'does not expire'],
    });
  });

  it.each([
    ['the refusal', 401, { error: 'invalid' }, 'dead'],
    ['another refusal', 401, { error: 'too fast' }, 'unknown'],
    ['a binding', 403, { error: 'address not allowed' }, 'restricted'],
    ['a live status without the shape', 200, { user: null }, 'unknown'],
    ['a page to sign in', 200, '<html>', 'unknown'],
    ['nothing', 200, '', 'unknown'],
  ])('%s', (_, status, body, state) => {
    expect(read(status, body).state).toBe(state);
  });

  it('shows no secret, no control characters, and no long texts', () => {
    const facts = (name: string) => read(200, { user: { id: 1, name, expires: 'x' } }).facts;
    expect(facts('your key SECRET')).toEqual([]);
    expect(facts('a\u001b[31m\n::add-mask::b\u202e')).toEqual([{ name: 'owner', value: 'a [31m ::add-mask::b' }]);
    expect(facts('x'.repeat(5000))[0]?.value).toHaveLength(200);
  });

  it('survives any answer, and calls none of them dead by chance', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999 }), fc.oneof(fc.json(), fc.string()), (status, body) => {
        expect(['unknown', 'live']).toContain(read(status, body).state);
      }),
    );
  });
});
