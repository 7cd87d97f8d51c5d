import type { Decoded } from '../rule.ts';
import { decodedOr } from './facts.ts';
import { decodeToken } from './json-web-token.ts';

const kinds: Readonly<Record<string, string>> = {
  ghp_: 'personal access token, classic',
  gho_: 'OAuth app, for a user',
  ghu_: 'GitHub App, for a user',
  ghs_: 'GitHub App installation; it ends after an hour',
  ghr_: 'refresh token of a GitHub App',
};

/** What kind of GitHub token the prefix says it is. */
export function decodeGitHubKind(token: string): Decoded | null {
  return decodedOr({ kind: kinds[token.slice(0, 4)] });
}

/** What a stateless installation token says: the app, and what the JSON web token in it holds. */
export function decodeInstallationToken(token: string): Decoded | null {
  const inner = decodeToken(token);
  const own = decodedOr({ kind: kinds.ghs_, app: /^ghs_(\d{1,12})_/.exec(token)?.[1] });
  return own === null ? inner : { ...inner, facts: [...own.facts, ...(inner?.facts ?? [])] };
}
