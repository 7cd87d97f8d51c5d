/** What the last line of one of our review comments says: which report it is of, and which finding of which gate. */
export interface InlineMarker {
  readonly key: string;
  readonly gate: string;
  readonly fingerprint: string;
}

const line = /^<!-- assay:inline v1 key=([A-Za-z0-9_.-]{1,40}) gate=([a-z]{1,20}) finding=([0-9a-f]{32}) -->$/;

/** The last line of a review comment. */
export function renderInlineMarker({ key, gate, fingerprint }: InlineMarker): string {
  return `<!-- assay:inline v1 key=${key} gate=${gate} finding=${fingerprint} -->`;
}

/** The marker on the last line of a review comment; null when that line is anything else. */
export function parseInlineMarker(body: string): InlineMarker | null {
  const end = body.trimEnd();
  const found = line.exec(end.slice(end.lastIndexOf('\n') + 1));
  if (found === null) return null;
  const [, key = '', gate = '', fingerprint = ''] = found;
  return { key, gate, fingerprint };
}
