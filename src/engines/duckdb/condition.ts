import { Problem } from '../../evidence/problem.ts';
import { quote } from '../../evidence/quote.ts';
import { exactAs } from './exact.ts';
import type { Opened } from './opened.ts';
import { identifier, literal } from './sql.ts';

/** Kinds of nodes of a parsed expression that look at nothing but the row. */
const allowed = new Set(
  'COLUMN_REF CONSTANT COMPARISON CONJUNCTION OPERATOR FUNCTION CASE CAST BETWEEN LAMBDA COLLATE'.split(' '),
);

/** Functions that tell of the engine instead of the row. */
const telling = new Set(['getvariable', 'current_setting', 'in_search_path', 'error', 'write_log', 'getenv']);

/** Macros that only rewrite to functions of the row. */
const plainMacros =
  /^(list_|array_)|^(split_part|nullif|fmod|fdiv|days_in_month|date_add|map_contains_(value|entry)|round_even|roundbankers)$/;

/**
 * Holds a condition of a policy to what one row can answer: DuckDB parses it, and every node of the result must be of
 * a kind that reads columns or computes, every function one that always answers the same. No sub-query, window,
 * aggregate, table function or parameter passes, whatever it is called. Errors: `Problem`.
 */
export async function checkCondition(opened: Opened, expression: string): Promise<void> {
  const mend = 'Write an expression over the columns of one row: comparisons, arithmetic, AND, OR, NOT, and functions.';
  const asked = `SELECT json_serialize_sql(${literal(`SELECT (${expression})`)})`;
  const [text] = (await opened.connection.query(asked))[0] ?? [];
  const parsed = JSON.parse(String(text)) as { error: boolean; error_message?: string; statements?: Statement[] };
  if (parsed.error)
    throw new Problem(`The condition is no SQL expression: ${quote(parsed.error_message ?? '')}.`, mend);
  const [statement, ...more] = parsed.statements ?? [];
  const selected = statement?.node.select_list ?? [];
  const from = (statement?.node.from_table as { type?: string } | undefined)?.type;
  if (more.length > 0 || selected.length !== 1 || from !== 'EMPTY' || statement?.node.where_clause !== null) {
    throw new Problem('The condition is more than one expression.', mend);
  }
  const names: string[] = [];
  const refused = refusedNode(selected[0], names);
  if (refused !== null) throw new Problem(`A condition cannot hold ${quote(refused)}.`, mend);
  const unknown = await unknownFunction(opened, names);
  if (unknown !== null) {
    throw new Problem(`The function ${quote(unknown)} cannot stand in a condition.`, mend);
  }
}

interface Statement {
  readonly node: { readonly select_list?: unknown[]; readonly from_table?: unknown; readonly where_clause?: unknown };
}

/** The first node of a kind that is not allowed, in words; collects the names of functions. */
function refusedNode(node: unknown, names: string[]): string | null {
  if (Array.isArray(node)) {
    for (const each of node) {
      const found = refusedNode(each, names);
      if (found !== null) return found;
    }
    return null;
  }
  if (typeof node !== 'object' || node === null) return null;
  const {
    class: kind,
    function_name: name,
    schema,
    catalog,
    filter,
    value: _,
    ...rest
  } = node as Record<string, unknown>;
  if (kind === 'CONSTANT') return null;
  if (typeof kind === 'string' && !allowed.has(kind)) return kind.toLowerCase().replaceAll('_', ' ');
  if (kind === 'FUNCTION') {
    if (!['', 'main'].includes(String(schema)) || catalog !== '') return 'a qualified function';
    if ((filter ?? null) !== null) return 'a filter';
    names.push(String(name).toLowerCase());
  }
  return refusedNode(Object.values(rest), names);
}

/** The first name that is no scalar function of constant answer. */
async function unknownFunction(opened: Opened, names: readonly string[]): Promise<string | null> {
  if (names.length === 0) return null;
  const listed = [...new Set(names)].map(literal).join(', ');
  const rows = await opened.connection.query(
    `SELECT function_name, function_type, coalesce(stability, '') FROM duckdb_functions() WHERE function_name IN (${listed}) AND function_type IN ('scalar', 'aggregate', 'macro')`,
  );
  const plain = (name: string) => {
    const mine = rows.filter(([each]) => each === name);
    const fine = mine.every(([, type, stability]) =>
      type === 'scalar' ? stability === 'CONSISTENT' : type === 'macro' && plainMacros.test(name),
    );
    return mine.length > 0 && fine && !telling.has(name);
  };
  return names.find((name) => !plain(name)) ?? null;
}

/** What a condition reads from: the columns by their own names, those of a CSV file in their types. */
export function conditionFrom(opened: Opened): string {
  if (opened.source.kind !== 'csv') return opened.from;
  const columns = opened.columns
    .filter(({ path, lists = [] }) => path.length === 1 && lists.length === 0)
    .map((column) => `${exactAs(column, column.type)} AS ${identifier(column.path[0] ?? '')}`);
  return `(SELECT ${columns.join(', ')} FROM ${opened.from})`;
}
