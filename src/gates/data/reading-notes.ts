import { countText } from '../../data/number-text.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { quote } from '../../evidence/quote.ts';
import type { Snapshot } from '../../sources/snapshot.ts';
import type { Table } from './table.ts';

const spelled: Readonly<Record<string, string>> = {
  'utf-16le': 'UTF-16 (little end first)',
  'utf-16be': 'UTF-16 (big end first)',
  'windows-1252': 'windows-1252 (it is not UTF-8)',
};

/** What a reader should know of how a snapshot's files were read: another encoding than UTF-8, no header line. */
export function readingNotes(snapshot: Snapshot | Table | null): Evidence['notes'] {
  if (snapshot === null || snapshot.kind === 'table') return [];
  const { encoding, header, name } = snapshot;
  const texts: string[] = [];
  const as = spelled[encoding?.name ?? ''];
  if (encoding !== undefined && as !== undefined) texts.push(`${quote(encoding.file)} was read as ${as}.`);
  if (encoding !== undefined && encoding.invalid > 0) {
    const line =
      encoding.line === null ? '' : `, the first in line ${countText(encoding.line)} of ${quote(encoding.file)}`;
    const many = encoding.invalid === 1 ? '1 byte is' : `${countText(encoding.invalid)} bytes are`;
    texts.push(`${quote(name)}: ${many} no UTF-8${line}; each was read as U+FFFD.`);
  }
  if (header?.header === false)
    texts.push(
      `${quote(name)} has no header line: its columns are compared by their place, as ${quote('column0')} and on.`,
    );
  return texts.map((text) => ({ kind: 'method', text }));
}
