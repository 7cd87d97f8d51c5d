import { createHash } from 'node:crypto';
import type { Note } from '../../evidence/evidence.ts';
import { type Finding, severityOf } from '../../evidence/finding.ts';
import { type Location, placeInWords } from '../../evidence/location.ts';
import { quote } from '../../evidence/quote.ts';
import type { SecretsConfig } from '../../secrets/config.ts';
import type { Unread } from '../../secrets/encoding.ts';
import type { Tally } from './look.ts';

/** A class of unread inputs on which the policy has a say. */
interface Governed {
  readonly why: Unread;
  readonly policy: keyof SecretsConfig['unread'];
  /** what follows "3 files" */
  readonly message: readonly [one: string, many: string];
  readonly limit: (config: SecretsConfig) => string;
  readonly mend: string;
}

const governed: readonly Governed[] = [
  {
    why: 'too-large',
    policy: 'caps',
    message: ['file was too large to be read', 'files were too large to be read'],
    limit: (config) => `above ${config['max-file-bytes']} bytes`,
    mend: 'Raise `secrets.max-file-bytes`, or exclude the files by name.',
  },
  {
    why: 'over-cap',
    policy: 'caps',
    message: ['input was not read to its end', 'inputs were not read to their end'],
    limit: () => 'above a cap of size, depth, number or compression ratio',
    mend: 'Unpack what is in there and scan it, or exclude the file by name.',
  },
  {
    why: 'unsupported',
    policy: 'caps',
    message: ['archive has a format that is not read', 'archives have a format that is not read'],
    limit: () => 'in a format without a reader',
    mend: 'Pack it as zip or tar, or exclude the file by name.',
  },
  {
    why: 'encrypted',
    policy: 'encrypted',
    message: ['input is encrypted and was not read', 'inputs are encrypted and were not read'],
    limit: () => 'with a password',
    mend: 'Scan it before it is encrypted, or exclude the file by name.',
  },
  {
    why: 'media',
    policy: 'media',
    message: [
      'picture, sound or film was not read but for its text fields',
      'pictures, sounds or films were not read but for their text fields',
    ],
    limit: () => 'without text recognition',
    mend: 'Set `secrets.ocr: true` to read text in pictures, or exclude the files by name.',
  },
];

const namedPlaces = 3;

/**
 * One finding for each class of unread inputs that the policy wants to warn or fail: what was not read may hold anything.
 * A class that is a note, and those without a policy, stand in the notes only.
 */
export function unreadFindings(tally: Tally, config: SecretsConfig): Finding[] {
  return governed.flatMap((one) => {
    const count = tally.unread.get(one.why) ?? 0;
    const attention = config.unread[one.policy];
    if (count === 0 || attention === 'note') return [];
    const locations = tally.unreadPlaces.get(one.why) ?? [];
    return [
      {
        rule: 'unread-input',
        severity: severityOf(attention),
        confidence: 'certain' as const,
        message: `${count} ${one.message[count === 1 ? 0 : 1]}`,
        number: `${count} ${one.limit(config)} (exact)`,
        mend: one.mend,
        locations: [...locations],
        fingerprint: fingerprintOf(one.why, locations),
      },
    ];
  });
}

/** The note that counts what was not read, with the first places of each class. Nothing unread: no note. */
export function unreadNotes(tally: Tally): Note[] {
  if (tally.unread.size === 0) return [];
  const parts = [...tally.unread].sort().map(([why, count]) => `${count} ${why}${placesInWords(tally, why, count)}`);
  return [{ kind: 'unchecked', text: `Not read: ${parts.join(', ')}.` }];
}

/** The first places of a class of unread inputs, in brackets. */
function placesInWords(tally: Tally, why: Unread, count: number): string {
  const places = (tally.unreadPlaces.get(why) ?? []).slice(0, namedPlaces);
  if (places.length === 0) return '';
  return ` (${places.map((place) => quote(placeInWords(place))).join(', ')}${count > places.length ? ', …' : ''})`;
}

function fingerprintOf(why: Unread, locations: readonly Location[]): string {
  const text = [why, ...locations.map(({ path, inside }) => `${path}\0${inside ?? ''}`)].join('\0');
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
