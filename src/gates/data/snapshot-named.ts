import { type DataConfig, type SnapshotConfig, snapshotSchema } from '../../data/config.ts';
import { matchesGlob, normalise } from '../../sources/snapshot-paths.ts';
import { isTable, tableName } from './table.ts';
import { fileName } from './touched.ts';

/** What a snapshot that is named on the command line is called. */
export function nameOf(path: string): string {
  return isTable(path) ? tableName(path) : fileName(path);
}

/** The policy of a snapshot that is named on the command line: the entry of that name or path, else the defaults. */
export function snapshotConfigOf(config: DataConfig, name: string, path: string): SnapshotConfig {
  const plain = normalise(path.replace(/^git:[^:]+:/, ''));
  const found = config.snapshots.find((each) => each.name === name || matchesGlob(plain, normalise(each.path)));
  return found ?? snapshotSchema.parse({ path: 'any' });
}
