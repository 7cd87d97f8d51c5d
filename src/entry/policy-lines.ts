import { type Document, isMap, isScalar, isSeq, LineCounter, parseDocument, type YAMLMap } from 'yaml';

/** The text of `assay.yml`, parsed once for all that is looked up in it. */
export interface PolicyText {
  readonly lines: readonly string[];
  readonly document: Document;
  readonly counter: LineCounter;
}

/** Parses the text of `assay.yml`; null when it is no YAML. */
export function policyText(text: string): PolicyText | null {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  if (document.errors.length > 0) return null;
  return { lines: text.split('\n').map((line) => line.replace(/\r$/, '')), document, counter };
}

/**
 * Where the one margin of the metric with this value stands in `assay.yml`: 1-based line, 0-based column, length. Null when
 * there is none, or more than one.
 */
export function marginIn(
  { document, counter }: PolicyText,
  metric: string,
  value: number,
): { readonly line: number; readonly column: number; readonly length: number } | null {
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
  { document, counter, lines }: PolicyText,
  snapshot: string,
  column: string,
): { readonly line: number; readonly text: string } | null {
  const snapshots = document.getIn(['data', 'snapshots']);
  const all = isSeq(snapshots) ? snapshots.items.filter(isMap) : [];
  const fitting = all.filter((one) => one.get('path') === snapshot);
  const [node] = fitting.map((one) => one.getIn(['columns', column], true));
  if (fitting.length !== 1 || !isMap(node) || node.has('on-change') || !node.range) return null;
  const { line, col } = counter.linePos(node.range[0]);
  const before = lines[line - 1] ?? '';
  if (node.flow !== true) {
    const first = node.items[0]?.value;
    // a text can run over lines
    const whole = isScalar(first) && first.range && counter.linePos(first.range[1] - 1).line === line;
    return whole ? { line, text: `${before}\n${' '.repeat(col - 1)}on-change: warn` } : null;
  }
  const end = counter.linePos(node.range[1] - 1);
  if (end.line !== line) return null;
  const inside = before
    .slice(col, end.col - 1)
    .trim()
    .replace(/,$/, '');
  const settings = inside === '' ? 'on-change: warn' : `${inside}, on-change: warn`;
  return { line, text: `${before.slice(0, col - 1)}{ ${settings} }${before.slice(end.col)}` };
}
