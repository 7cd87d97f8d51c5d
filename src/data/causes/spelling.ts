import { quote } from '../../evidence/quote.ts';
import { type Cause, defineCause, type Explanation, type Scene } from '../cause.ts';
import { foldedPairs } from '../change/fold-values.ts';
import { countText, percentText, sizesText } from '../number-text.ts';
import { kindOf } from '../types.ts';

const spelling: Cause = defineCause({
  id: 'spelling',
  title: 'Other spelling or encoding',
  documentation:
    "Values that base does not list become base's values when UTF-8 read as Latin-1 or Windows-1252 is read again (or the reverse is undone), or when spaces, case and Unicode composition (NFKC) are laid aside. Undo: their rows are counted as base's values; then nothing is changed. Base's values must stay different from each other without case and spaces.",
  source: 'the rule is our own',
  order: 3,
  explain,
});

export default spelling;

async function explain(scene: Scene): Promise<Explanation | null> {
  const { base, head } = scene;
  if (kindOf(base.type) !== 'text' || scene.decisions.distribution?.outcome !== 'changed') return null;
  for (const { fold, rule, message, detail, mend } of ways) {
    const pairs = await foldedPairs(scene, fold);
    if (pairs === null) continue;
    const rows = pairs.reduce((sum, { count }) => sum + count, 0);
    const shown = pairs.slice(0, 3).map(({ from, to }) => `${quote(from)} \u2192 ${quote(to)}`);
    return {
      rule,
      message: `${quote(scene.column)} ${message}`,
      detail: `${detail}: ${shown.join(', ')}${pairs.length > 3 ? ` and ${pairs.length - 3} more` : ''}; undone, nothing else changed.`,
      number: `${countText(rows)} of ${countText(head.n)} values (${percentText(rows / head.n)}, exact), ${sizesText({ base: base.n, head: head.n })}`,
      mend,
      explains: ['distribution'],
    };
  }
  return null;
}

const ways = [
  {
    fold: (text: string) => reread(text),
    rule: 'encoding-broken',
    message: 'has its encoding broken',
    detail: 'Texts were written in one encoding and read in another',
    mend: 'Read and write the texts as UTF-8 where the snapshot is made.',
  },
  {
    fold: (text: string) => text.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase(),
    rule: 'spelling-changed',
    message: 'spells its values in another way',
    detail: 'The same values with other case, spaces or Unicode composition',
    mend: 'Write the values as before: a model and a join know them by their exact text.',
  },
];

/** Characters of Windows-1252 that are not at their own place in Latin-1, from 0x80 on. */
const windows =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/** A text whose UTF-8 bytes were taken for Latin-1 or Windows-1252, read again; any other text as it is. */
function reread(text: string): string {
  const bytes = Array.from(text, (character) => {
    const at = windows.indexOf(character);
    return at >= 0 ? 0x80 + at : (character.codePointAt(0) ?? 0);
  });
  if (bytes.every((byte) => byte < 0x80) || bytes.some((byte) => byte > 0xff)) return text;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return text;
  }
}
