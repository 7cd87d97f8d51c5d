import { type Document, isMap, isScalar, isSeq, LineCounter, parseDocument, type YAMLMap } from 'yaml';

/**
 * Where the one margin of the metric with this value stands in `assay.yml`: 1-based line, 0-based column, length. Null when
 * there is none, or more than one.
 */
export function marginIn(
  text: string,
  metric: string,
  value: number,
): { readonly line: number; readonly column: number; readonly length: number } | null {
  const read = parsed(text);
  if (read === null) return null;
  const { document, counter } = read;
  const guards = document.getIn(['model', 'guards']);
  const all = [document.getIn(['model', 'primary']), ...(isSeq(guards) ? guards.items : [])];
  const fitting = all.filter((one): one is YAMLMap => isMap(one) && one.get('metric') === metric);
  const [margin] = fitting.map((one) => one.get('margin', true));
  if (fitting.length !== 1 || !isScalar(margin) || margin.value !== value || !margin.range) return null;
  const [start, end] = margin.range;
  const { line, col } = counter.linePos(start);
  return { line, column: col - 1, length: end - start };
}

/**
 * The line of `assay.yml` that sets up the column of the snapshot with this path, with `on-change: warn` added: inside the
 * braces of `{ … }`, or on a line of its own under the first setting. Null when the column is not there, spans lines in
 * braces, or says what happens on a change already.
 */
export function columnWithWarning(
  text: string,
  snapshot: string,
  column: string,
): { readonly line: number; readonly text: string } | null {
  const read = parsed(text);
  if (read === null) return null;
  const snapshots = read.document.getIn(['data', 'snapshots']);
  const all = isSeq(snapshots) ? snapshots.items.filter(isMap) : [];
  const fitting = all.filter((one) => one.get('path') === snapshot);
  const [node] = fitting.map((one) => one.getIn(['columns', column], true));
  if (fitting.length !== 1 || !isMap(node) || node.has('on-change') || !node.range) return null;
  const { line, col } = read.counter.linePos(node.range[0]);
  const before = text.split('\n')[line - 1]?.replace(/\r$/, '') ?? '';
  if (node.flow !== true)
    return isScalar(node.items[0]?.value) ? { line, text: `${before}\n${' '.repeat(col - 1)}on-change: warn` } : null;
  const end = read.counter.linePos(node.range[1] - 1);
  if (end.line !== line) return null;
  const inside = before
    .slice(col, end.col - 1)
    .trim()
    .replace(/,$/, '');
  const settings = inside === '' ? 'on-change: warn' : `${inside}, on-change: warn`;
  return { line, text: `${before.slice(0, col - 1)}{ ${settings} }${before.slice(end.col)}` };
}

function parsed(text: string): { readonly document: Document; readonly counter: LineCounter } | null {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  return document.errors.length > 0 ? null : { document, counter };
}
