import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gitText, topOf } from '../sources/git.ts';

const unknown = 'OWNER/assay@v1';

/**
 * What a workflow writes after `uses:` for this program: `owner/repository@v1` from the remote of the checkout that it
 * runs from, or a name to be replaced when there is none.
 */
export async function ownName(): Promise<string> {
  try {
    const top = await topOf(dirname(fileURLToPath(import.meta.url)));
    if (top === null) return unknown;
    const url = await gitText(top, ['remote', 'get-url', 'origin']);
    const name = /github\.com[/:]([A-Za-z0-9-]+\/[A-Za-z0-9._-]+?)(?:\.git)?\/?$/.exec(url)?.[1];
    return name === undefined ? unknown : `${name}@v1`;
  } catch {
    return unknown;
  }
}
