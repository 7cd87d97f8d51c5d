import type { Confidence } from '../evidence/finding.ts';
import { alphabets, type Format, type Piece } from './format.ts';
import type { Rule } from './rule.ts';
import { rules } from './rules/registry.ts';

/** A rule in words, for people who ask. */
export interface Explained {
  readonly id: string;
  readonly title: string;
  readonly provider: string;
  readonly tags: readonly string[];
  readonly tier: Confidence;
  readonly looks: string;
  readonly context: string | null;
  readonly checksum: boolean;
  readonly why: string;
  readonly mend: string;
  readonly link: string;
  readonly source: string;
}

/** All rules in words, sorted by id. */
export function explainRules(): readonly Explained[] {
  return rules.map(explained);
}

function explained(rule: Rule): Explained {
  const { id, title, provider, tags, tier, why, mend, link } = rule;
  const context = [
    ...(rule.near === undefined
      ? []
      : [
          `as the value of a name or argument, with ${rule.near.words.join(' or ')} within ${rule.near.within} characters before it`,
        ]),
    ...(rule.companion === undefined
      ? []
      : [`or with the ${rule.companion.title} within ${rule.companion.lines} lines (then high)`]),
    ...(rule.onlyIn === undefined ? [] : [`in ${rule.onlyIn.join(', ')}`]),
  ].join(', ');
  return {
    id,
    title,
    provider,
    tags,
    tier,
    looks:
      rule.format === 'assignment'
        ? 'a random value of a name such as password, secret, token or api_key'
        : inWords(rule.format),
    context: context === '' ? null : context,
    checksum: rule.checksum !== undefined,
    why,
    mend,
    link,
    source: `${rule.source.url} (${rule.source.asOf})`,
  };
}

function inWords(format: Format): string {
  return format.pieces.map(pieceInWords).join(' ');
}

function pieceInWords(piece: Piece): string {
  if (typeof piece === 'string') return piece;
  if ('oneOf' in piece)
    return piece.oneOf.length > 6 ? `(${piece.oneOf.slice(0, 6).join(' | ')} | …)` : `(${piece.oneOf.join(' | ')})`;
  if ('optional' in piece) return `[${piece.optional.map(pieceInWords).join(' ')}]`;
  if ('secret' in piece) return piece.secret.map(pieceInWords).join(' ');
  const length = typeof piece.length === 'number' ? piece.length : `${piece.length[0]}–${piece.length[1]}`;
  return `${length}×${piece.of === 'pem-body' ? 'base64 line' : alphabets[piece.of].replaceAll('\\-', '-')}`;
}
