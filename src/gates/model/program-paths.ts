import { chmod } from 'node:fs/promises';
import { basename, join, posix } from 'node:path';
import { Problem } from '../../evidence/problem.ts';
import { quote } from '../../evidence/quote.ts';
import type { ModelConfig } from '../../model/config.ts';
import { clean, hasPath, isOutside, localPath } from './files.ts';
import type { Run } from './inputs.ts';

/** A place of the repository in an argument of a program: `{root}/metrics/profit.py`, or the root itself. */
const ownPlace = /\{root\}(?:\/([^\s{}:;'"]+))?/g;

/** The paths of the repository that a command names by `{root}/…`. */
export function ownPaths(command: readonly string[] = []): readonly string[] {
  return command.flatMap((argument) => Array.from(argument.matchAll(ownPlace), ([, path]) => path ?? [])).flat();
}

/** Paths of the repository that programs of metrics and of changed rows name. */
export function programPaths({ primary, guards, robustness }: ModelConfig): readonly string[] {
  const metrics = [primary, ...guards].flatMap(({ command, human }) => [
    ...ownPaths(command),
    ...(human === undefined ? [] : [human]),
  ]);
  return [...metrics, ...robustness.flatMap(({ command }) => ownPaths(command))];
}

/** What a change does to these programs: it is judged by those of the base. */
export function programEdits({ config, places }: Pick<Run, 'config' | 'places'>): readonly string[] {
  return programPaths(config)
    .filter((path) => isEdited(places, path))
    .map(
      (path) => `${quote(path)}, a program by which models are judged, is edited; this change is judged by the base's`,
    );
}

/** Whether the change edits what a command names by `{root}/…`, or the folder that it stands in. */
export function editsProgram({ places }: Pick<Run, 'places'>, command: readonly string[] | undefined): boolean {
  return ownPaths(command).some((path) => isEdited(places, path));
}

function isEdited({ changed }: Pick<Run['places'], 'changed'>, path: string): boolean {
  const own = clean(path);
  const folder = posix.dirname(own);
  const inside = (one: string) => one === own || one.startsWith(`${own}/`) || one.startsWith(`${folder}/`);
  return changed?.some(inside) ?? false;
}

/**
 * The command with the places of files that it names by `{root}/…`: in a change as the base commit has them, with the
 * whole folder that they stand in. Errors: `Problem` for what is not there, and for the root itself.
 */
export function placed(run: Placing, command: readonly string[]): Promise<readonly string[]> {
  return replaced(command, (path) => basePlace(run, path));
}

/**
 * The command that serves a model of the base: programs that the change edits are those of the base commit where it has
 * them, or the change could make the baseline as bad as it likes. All other places stay as they are named.
 */
export function servedByBase(run: Placing, command: readonly string[]): Promise<readonly string[]> {
  const { io, places } = run;
  return replaced(command, async (path) => {
    if (path === undefined || !isEdited(places, path)) return null;
    return (await hasPath(io.root, places.golden, path)) ? basePlace(run, path) : null;
  });
}

type Placing = Pick<Run, 'io' | 'places' | 'scratch'>;

/** The command with other texts for what it names of the repository; null leaves the name. */
async function replaced(
  command: readonly string[],
  placeOf: (path: string | undefined) => Promise<string | null>,
): Promise<readonly string[]> {
  const all: string[] = [];
  for (const argument of command) {
    let [text, from] = ['', 0];
    for (const found of argument.matchAll(ownPlace)) {
      text += argument.slice(from, found.index) + ((await placeOf(found[1])) ?? found[0]);
      from = found.index + found[0].length;
    }
    all.push(text + argument.slice(from));
  }
  return all;
}

async function basePlace({ io, places, scratch }: Placing, path: string | undefined): Promise<string> {
  const mend = 'Name a file of the base commit, such as `{root}/metrics/profit.py`.';
  if (path === undefined || isOutside(path)) {
    throw new Problem(`A program of the policy names ${quote(`{root}${path === undefined ? '' : `/${path}`}`)}.`, mend);
  }
  const folder = posix.dirname(path);
  const local = await localPath(io.root, places.golden, folder === '.' ? path : folder, join(scratch, 'programs'));
  const file = local === null ? null : folder === '.' ? local : join(local, basename(path));
  if (file === null) throw new Problem(`A program of the policy names ${quote(path)}, which is not there.`, mend);
  if (places.golden !== null) await chmod(file, 0o700).catch(() => missing(path, mend));
  return file;
}

function missing(path: string, mend: string): never {
  throw new Problem(`A program of the policy names ${quote(path)}, which the base commit does not have.`, mend);
}
