/** Our own text as one cell of a Markdown table. */
export function cell(text) {
  return String(text ?? '')
    .trim()
    .replace(/\s+/g, ' ')
    .replaceAll('|', '\\|');
}

/** A Markdown table from rows of records; `columns` = [heading, function of a record][]. */
export function table(columns, records) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [
    line(columns.map(([heading]) => heading)),
    `|${'---|'.repeat(columns.length)}`,
    ...records.map((record) => line(columns.map(([, value]) => cell(value(record))))),
  ].join('\n');
}
