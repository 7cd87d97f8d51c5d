import type { Candidate, Reason } from './candidate.ts';
import { checksumHolds } from './checksum.ts';

/** Characters that text recognition takes for each other. */
const confused = ['0Oo', '1lI|'] as const;
const mostReadings = 20_000;

/**
 * Credentials in text that was recognised in a picture. The text is scanned as it was read; without the blanks that recognition
 * sees beside an underline or hyphen, or anywhere in a line; and each of these with every 0 and O, 1, l and I taken for a
 * digit, an upper case or a lower case letter, because a format may allow only one of them.
 * A rule with a checksum decides: the reading whose checksum holds is the credential, and `certain`; at most 20,000 readings
 * are tried. Without one that holds nothing is surer than `medium`, for one character may be wrong.
 */
export function findRecognised(scan: (text: string) => readonly Candidate[], text: string): Candidate[] {
  const spaced = [text, text.replace(/ ?([_-]) ?/g, '$1'), text.replace(/[ \t]/g, '')];
  const readings = spaced.flatMap((each) => [
    each,
    ...['0', 'O'].flatMap((zero) =>
      ['1', 'l', 'I'].flatMap((one) => [
        // the public start of a token is mostly read right, and may hold such letters itself
        each.replace(/(\S{0,12}[-_]|\S{4})(\S+)/g, (_, head: string, body: string) => head + read(body, zero, one)),
        read(each, zero, one),
      ]),
    ),
  ]);
  const best = new Map<string, Candidate>();
  for (const reading of new Set(readings)) {
    const seen = new Map<string, number>();
    for (const candidate of scan(reading)) {
      const settled = settle(candidate);
      // the first, second … of its rule in a line is the same text in every reading
      const line = `${candidate.location.startLine} ${candidate.rule.id}`;
      const count = (seen.get(line) ?? 0) + 1;
      seen.set(line, count);
      const known = best.get(`${line} ${count}`);
      // the first reading stands, unless a later one proves itself
      const isProof = settled.confidence === 'certain' && known?.confidence !== 'certain';
      if (known === undefined || isProof) best.set(`${line} ${count}`, settled);
    }
  }
  return [...best.values()];
}

/** The secret's readings that differ in characters that are confused, the one that was read first. At most 20,000. */
export function* readingsOf(secret: string): Generator<string> {
  const choices = [...secret].map((character) => {
    const group = confused.find((characters) => characters.includes(character));
    return group === undefined
      ? [character]
      : [character, ...[...group].filter((other) => other !== character && other !== '|')];
  });
  const picks = choices.map(() => 0);
  for (let count = 0; count < mostReadings; count++) {
    yield choices.map((characters, i) => characters[picks[i] as number]).join('');
    let at = choices.length - 1;
    while (at >= 0 && (picks[at] as number) + 1 === (choices[at] as string[]).length) picks[at--] = 0;
    if (at < 0) return;
    picks[at] = (picks[at] as number) + 1;
  }
}

function settle(candidate: Candidate): Candidate {
  const { rule, secret, dropped, confidence } = candidate;
  if (dropped !== null || confidence === 'certain') return candidate;
  if (rule.checksum !== undefined) {
    for (const reading of readingsOf(secret)) {
      if (!checksumHolds(rule.checksum, reading)) continue;
      const fact =
        reading === secret ? 'its checksum holds' : 'its checksum holds with characters that look alike exchanged';
      const identity = candidate.identity === secret ? reading : candidate.identity;
      return { ...candidate, secret: reading, identity, confidence: 'certain', reasons: [reason(fact, 'certain')] };
    }
  }
  if (confidence !== 'high') return candidate;
  const reasons = [
    ...candidate.reasons,
    reason('it was recognised in a picture, where one character may be wrong', 'high becomes medium'),
  ];
  return { ...candidate, confidence: 'medium', reasons };
}

function read(text: string, zero: string, one: string): string {
  return text.replace(/[0Oo]/g, zero).replace(/[1lI|]/g, one);
}

function reason(fact: string, effect: string): Reason {
  return { step: 'picture', fact, effect };
}
