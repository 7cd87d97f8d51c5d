/**
 * Rows of a CSV text as records of strings; `NA` becomes the empty string.
 * The source files have no quoted cell; a quote mark is refused, not guessed at.
 */
export function parseCsv(text) {
  if (text.includes('"')) throw new Error('Cannot read the CSV: a quoted cell was found, plain cells were needed.');
  const [head, ...lines] = text.split(/\r?\n/).filter((line) => line !== '');
  const names = head.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    return Object.fromEntries(names.map((name, i) => [name, cells[i] === 'NA' ? '' : cells[i]]));
  });
}

/** Records as CSV text with a header line, columns in the given order, `\n` after every line. */
export function formatCsv(columns, records) {
  const lines = records.map((record) => columns.map((name) => record[name]).join(','));
  return `${[columns.join(','), ...lines].join('\n')}\n`;
}
