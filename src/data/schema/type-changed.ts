import { quote } from '../../evidence/quote.ts';
import { acceptText } from '../accept.ts';
import type { Counter } from '../counter.ts';
import { type DeclaredChange, declaredChange } from '../difference/declared-values.ts';
import { listed } from '../listed.ts';
import { countText } from '../number-text.ts';
import { withEnumValues } from '../profile/enum-values.ts';
import { type ColumnProfile, type Profile, rowsOf } from '../profile.ts';
import { type ColumnScene, defineSchemaCheck, type Part } from '../schema-check.ts';
import { compareTypes, kindOf, type TypeChange } from '../types.ts';

export default defineSchemaCheck({
  id: 'type-changed',
  title: 'Type of a column',
  documentation:
    "Up the lattice of types warns, down it fails even when today's values fit, neither fails; so does the set of values that an ENUM declares. Types that were read from texts are those of today's values: there a narrower one says nothing, and a wider one counts where it lets in a value that base's type cannot hold.",
  rules: ['type-widened', 'type-narrowed', 'type-incompatible'],
  order: 40,
  covers: { 'type-incompatible': ['unparsed-values'] },
  of: 'column',
  find,
});

function find({ name, before, after, base, head, counter }: ColumnScene): readonly Part[] {
  // Of a list whose items are counted, the items say what changed, each at its path.
  if (hasItems(before, base) && hasItems(after, head)) return [];
  const declared = before.type === after.type ? declaredChange(before, after) : null;
  if (declared !== null) return [otherValues(name, declared)];
  const inferred = head.kind !== 'parquet';
  if (before.type === after.type || (inferred && (before.n === 0 || after.n + after.unparsed === 0))) return [];
  const change = inferred ? inferredChange(before, after) : compareTypes(before.type, after.type);
  if (change === 'same') return [];
  return [
    {
      rule: `type-${change}`,
      severity: change === 'widened' ? 'warning' : 'error',
      message: `${quote(name)} changed its type: ${before.type} \u2192 ${after.type}`,
      number: numberText(before, after, inferred ? forcing(before, after, counter) : null),
      mend: `Write the column as ${before.type} again; ${acceptText(name)}`,
    },
  ];
}

/** An ENUM with more values holds all that it held before; one with fewer does not, whatever today's rows have. */
function otherValues(name: string, { added, removed }: DeclaredChange): Part {
  const change = removed.length === 0 ? 'widened' : added.length === 0 ? 'narrowed' : 'incompatible';
  const sides = [
    ...(added.length === 0 ? [] : [`New: ${listed(added.map(quote))}.`]),
    ...(removed.length === 0 ? [] : [`Gone: ${listed(removed.map(quote))}.`]),
  ];
  return {
    rule: `type-${change}`,
    severity: change === 'widened' ? 'warning' : 'error',
    message: `${quote(name)} declares another set of values`,
    detail: sides.join(' '),
    number: `${countText(added.length)} more, ${countText(removed.length)} fewer (exact)`,
    mend: `Declare the values as before; ${acceptText(name)}`,
  };
}

/** A type as its file calls it, without the values that it declares, of which there may be thousands. */
function nameOfType({ physical }: ColumnProfile): string {
  return withEnumValues(physical, null);
}

function hasItems({ path, type }: ColumnProfile, { columns }: Profile): boolean {
  if (!type.startsWith('list(')) return false;
  const items = `${path.at(-1) ?? ''}[]`;
  const at = path.length - 1;
  return columns.some(
    (column) => column.path[at]?.startsWith(items) && path.every((name, i) => i === at || column.path[i] === name),
  );
}

/** What the files call the types, where they say it, and how many values are concerned. */
function numberText(before: ColumnProfile, after: ColumnProfile, forced: string | null): string {
  const [was, is] = [nameOfType(before), nameOfType(after)];
  const said = [...(was === is ? [] : [`${was} \u2192 ${is}`]), forced ?? stillParse(before, after) ?? []].flat();
  return `${said.length === 0 ? `${before.type} \u2192 ${after.type}` : said.join('; ')} (exact)`;
}

/** Of a type that was read from texts: how many values forced it. */
function forcing(before: ColumnProfile, after: ColumnProfile, counter: Counter): string | null {
  if (before.type !== 'int64' || after.type !== 'double') return null;
  const path = JSON.stringify(after.path);
  const tally = counter.columns.find((column) => JSON.stringify(column.path) === path)?.tally;
  const decimals = (tally?.filled ?? 0) - (tally?.integers ?? 0);
  if (tally === undefined || decimals === 0) return null;
  return `${countText(decimals)} of ${countText(tally.filled)} values are not written as whole numbers of 64 bits`;
}

/** Nothing of texts: any value reads as one. */
function stillParse(before: ColumnProfile, after: ColumnProfile): string | null {
  if (kindOf(before.type) === 'opaque' || before.type === 'string') return null;
  return after.unparsed === 0
    ? `all ${countText(rowsOf(after))} values of head still read as ${before.type}`
    : `${countText(after.unparsed)} of ${countText(rowsOf(after))} values do not read as ${before.type}`;
}

function inferredChange(before: ColumnProfile, after: ColumnProfile): TypeChange {
  if (before.type === 'int64' && after.type === 'double') return 'widened';
  if (kindOf(before.type) === 'opaque' || kindOf(after.type) === 'opaque') return compareTypes(before.type, after.type);
  return compareTypes(before.type, after.type) === 'widened' ? 'widened' : 'same';
}
