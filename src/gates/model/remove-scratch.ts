import { rm } from 'node:fs/promises';
import type { Io } from '../io.ts';

/**
 * Removes the private folder of a run. A program that has left its group may still write there: after three more tries the
 * log says what is left, because no verdict hangs on it. Never rejects.
 */
export async function removeScratch(folder: string, log: Pick<Io['log'], 'warn'>, remove = rm): Promise<void> {
  try {
    await remove(folder, { recursive: true, force: true, maxRetries: 3 });
  } catch (error) {
    const { code = 'it failed' } = error as NodeJS.ErrnoException;
    log.warn(`The temporary folder ${folder} could not be removed (${code}): a program of a model still uses it.`);
  }
}
