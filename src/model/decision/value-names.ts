/** How the golden dataset writes a value that is missing. */
const missing = '(missing)';

/**
 * The different texts of a column in the order in which its values are shown: numbers by their size where all that are
 * there are numbers, else by their code units; "(missing)" last among numbers.
 */
export function valueNames(texts: Iterable<string>): readonly string[] {
  const names = [...new Set(texts)].sort();
  const numeric = names.every((name) => name === missing || (name.trim() !== '' && Number.isFinite(Number(name))));
  const size = (name: string) => (name === missing ? Number.POSITIVE_INFINITY : Number(name));
  return numeric ? names.sort((a, b) => size(a) - size(b)) : names;
}
