/** Words that begin or make up a statement or a query, and so have no place in a condition on one row. */
const refused =
  /\b(select|where|union|insert|update|delete|merge|create|drop|alter|truncate|copy|export|import|attach|detach|install|load|call|execute|prepare|pragma|set|reset|vacuum|checkpoint|begin|commit|rollback|over|limit|offset|returning|into|summarize|describe|pivot|unpivot)\b/i;

/**
 * The first word or mark of an SQL text that cannot stand in a condition on one row: a statement's word, a semicolon, a
 * comment, a parameter, a dollar-quoted text, a string with escapes, or a quote that is not closed. Texts in quotes are
 * passed over. Null when there is none. It keeps mistakes and plain abuse out of a policy; the engine holds the parsed
 * expression to its own list.
 */
export function refusedWord(expression: string): string | null {
  const bare = expression.replace(/'(?:[^']|'')*'/g, "''").replace(/"(?:[^"]|"")*"/g, '""');
  const mark = /;|--|\/\*|\$|\?|\0|\b[eE](?='')/.exec(bare)?.[0];
  if (mark !== undefined) return mark;
  if ((bare.replaceAll("''", '').match(/'/g) ?? []).length > 0) return "'";
  if ((bare.replaceAll('""', '').match(/"/g) ?? []).length > 0) return '"';
  return refused.exec(bare)?.[0] ?? null;
}
