/**
 * The number of the wanted output among those of a model: the only one when no name is wanted. A name counts with and
 * without the `:0` that exporters add. Errors: a plain error that lists the names.
 */
export function chosenOutput(names: readonly string[], wanted: string | undefined): number {
  if (wanted === undefined) {
    if (names.length === 1) return 0;
    throw new Error(
      names.length === 0
        ? 'it has no output'
        : `it has ${names.length} outputs (${listed(names)}), where one was needed: name it as model.output`,
    );
  }
  const exact = names.indexOf(wanted);
  const found = exact >= 0 ? exact : names.findIndex((name) => name.replace(/:\d+$/, '') === wanted);
  if (found >= 0) return found;
  throw new Error(`it has no output ${wanted}, but ${listed(names)}`);
}

function listed(names: readonly string[]): string {
  return names.length > 20 ? `${names.slice(0, 20).join(', ')}, …` : names.join(', ');
}
