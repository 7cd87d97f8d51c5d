import type { Connection, EngineSource } from '../engine.ts';
import { divided, widened } from './wide.ts';

/** Text of many columns in a form in which some of them are read without all others. `number` tells snapshots apart. */
export async function copied(connection: Connection, source: EngineSource, number: number): Promise<EngineSource> {
  if (source.kind !== 'csv') return source;
  return (await divided(connection, source, number)) ?? (await widened(connection, source, number));
}
