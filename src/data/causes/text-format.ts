import { quote } from '../../evidence/quote.ts';
import { type Cause, defineCause, type Explanation, type Scene } from '../cause.ts';
import { foldedPairs } from '../change/fold-values.ts';
import { listed } from '../listed.ts';
import { countText, percentText, sizesText } from '../number-text.ts';
import { kindOf } from '../types.ts';

const textFormat: Cause = defineCause({
  id: 'text-format',
  title: 'Values written in another format',
  documentation:
    "Values that base does not list become base's when needless zeros before a number are left out, decimals of a whole number (1.0) are left out, or words for true and false are taken for one another. Undo: their rows are counted as base's values; then nothing is changed.",
  source: 'the rule is our own',
  order: 3,
  covers: {
    'text-format-changed': ['domain-new-values', 'domain-lost-values', 'format-changed', 'role-changed'],
  },
  explain,
});

export default textFormat;

async function explain(scene: Scene): Promise<Explanation | null> {
  const { base, head, column } = scene;
  if (kindOf(base.type) !== 'text' || scene.decisions.distribution?.outcome !== 'changed') return null;
  for (const { fold, message, mend } of ways) {
    const pairs = await foldedPairs(scene, fold);
    if (pairs === null) continue;
    const rows = pairs.reduce((sum, { count }) => sum + count, 0);
    const shown = pairs.map(({ from, to }) => `${quote(from)} \u2192 ${quote(to)}`);
    return {
      rule: 'text-format-changed',
      message: `${quote(column)} ${message}`,
      detail: `The same values in another format: ${listed(shown, 3)}; undone, nothing else changed.`,
      number: `${countText(rows)} of ${countText(head.n)} values (${percentText(rows / head.n)}, exact), ${sizesText({ base: base.n, head: head.n })}`,
      mend,
      explains: ['distribution'],
    };
  }
  return null;
}

const truth: Readonly<Record<string, string>> = {
  y: 'true',
  yes: 'true',
  t: 'true',
  true: 'true',
  '1': 'true',
  n: 'false',
  no: 'false',
  f: 'false',
  false: 'false',
  '0': 'false',
};

const ways = [
  {
    fold: (text: string) => text.replace(/^([+-]?)0+(?=\d)/, '$1'),
    message: 'lost or gained leading zeros',
    mend: 'Read and write the column as text: codes such as 007 are no numbers.',
  },
  {
    fold: (text: string) => text.replace(/^([+-]?\d+)\.0+$/, '$1'),
    message: 'writes whole numbers with decimals',
    mend: 'Write whole numbers as such: a missing value in the column often makes a library write 1 as 1.0.',
  },
  {
    fold: (text: string) => truth[text.trim().toLowerCase()] ?? text,
    message: 'writes true and false in other words',
    mend: 'Write the old words: whatever reads them knows no others.',
  },
];
