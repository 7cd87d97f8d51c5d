/** A GitHub table of cells that are already escaped for a table. */
export function markdownTable(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => (cell === '' ? ' ' : cell)).join(' | ')} |`;
  return [line(columns), `|${columns.map(() => '---|').join('')}`, ...rows.map(line)].join('\n');
}

/** A collapsed part. `summary` is HTML, `body` is Markdown; the blank lines make GitHub read it as such. */
export function collapsed(summary: string, body: string): string {
  return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}

/** The first `limit` rows, and in words how many more there are. */
export function limitedRows<T>(rows: readonly T[], limit: number, what: string): { rows: readonly T[]; more: string } {
  const rest = rows.length - limit;
  return rest > 0 ? { rows: rows.slice(0, limit), more: `\n\n…and ${rest} more ${what}.` } : { rows, more: '' };
}
