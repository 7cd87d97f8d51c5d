import { chmod } from 'node:fs/promises';
import { basename, join, posix } from 'node:path';
import { Problem } from '../../evidence/problem.ts';
import { quote } from '../../evidence/quote.ts';
import type { ModelConfig } from '../../model/config.ts';
import { matchesGlob } from '../../sources/snapshot-paths.ts';
import { clean, hasPath, isOutside, localFiles, localPath } from './files.ts';
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

/** Paths of the repository that the commands of models, metrics and changed rows name. */
function commandPaths({ candidate, baseline, parity, primary, guards, robustness }: ModelConfig): readonly string[] {
  const all = [candidate, baseline, ...(parity === undefined ? [] : [parity]), primary, ...guards, ...robustness];
  return all.flatMap(({ command }) => ownPaths(command));
}

/** Whether an edit of the path is one of a program of the policy: of what commands name, or of what `code` lists. */
export function ofPrograms(config: ModelConfig, path: string): boolean {
  return isCode(config, path) || commandPaths(config).some((program) => belongsTo(path, program));
}

/** Whether `code` lists the path, by a glob, itself or a folder above it (`.` is the whole repository). */
function isCode({ code }: Pick<ModelConfig, 'code'>, path: string): boolean {
  return code.some((entry) => {
    const own = clean(entry);
    return ['', '.'].includes(own) || path === own || path.startsWith(`${own}/`) || matchesGlob(path, own);
  });
}

/**
 * Whether a path belongs to a program: its file, what lies below it, in its folder or below that. Of a program at the root
 * of the repository only what stands beside it in its language, or everything would belong to it.
 */
function belongsTo(path: string, program: string): boolean {
  const own = clean(program);
  const folder = posix.dirname(own);
  if (path === own || path.startsWith(`${own}/`)) return true;
  if (folder !== '.') return path.startsWith(`${folder}/`);
  return !path.includes('/') && languageOf(own) !== '' && languageOf(path) === languageOf(own);
}

/** The ending of a file's name, that of all JavaScript and TypeScript being one; "" without an ending. */
function languageOf(path: string): string {
  return posix
    .extname(path)
    .toLowerCase()
    .replace(/^\.[cm]?[jt]sx?$/, '.js');
}

/** What a change does to these programs: it is judged by those of the base. */
export function programEdits({ config, places }: Pick<Run, 'config' | 'places'>): readonly string[] {
  const commands = commandPaths(config);
  const edited = (path: string) => places.changed?.some((one) => belongsTo(one, path)) ?? false;
  return programPaths(config)
    .filter((path) => edited(path) || (commands.includes(path) && editsCode({ config, places })))
    .map(
      (path) => `${quote(path)}, a program by which models are judged, is edited; this change is judged by the base's`,
    );
}

/** Whether the change edits what a command names by `{root}/…`, what belongs to it (`belongsTo`), or what `code` lists. */
export function editsProgram(run: Pick<Run, 'config' | 'places'>, command: readonly string[] | undefined): boolean {
  if (command === undefined) return false;
  return editsCode(run) || ownPaths(command).some((path) => isEdited(run, path));
}

function editsCode({ config, places }: Pick<Run, 'config' | 'places'>): boolean {
  return places.changed?.some((path) => isCode(config, path)) ?? false;
}

function isEdited(run: Pick<Run, 'config' | 'places'>, program: string): boolean {
  return editsCode(run) || (run.places.changed?.some((path) => belongsTo(path, program)) ?? false);
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
    if (path === undefined || !isEdited(run, path)) return null;
    return (await hasPath(io.root, places.golden, path)) ? basePlace(run, path) : null;
  });
}

type Placing = Pick<Run, 'config' | 'io' | 'places' | 'scratch'>;

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

async function basePlace({ config, io, places, scratch }: Placing, path: string | undefined): Promise<string> {
  const mend = 'Name a file of the base commit, such as `{root}/metrics/profit.py`.';
  if (path === undefined || isOutside(path)) {
    throw new Problem(`A program of the policy names ${quote(`{root}${path === undefined ? '' : `/${path}`}`)}.`, mend);
  }
  const folder = posix.dirname(path);
  const programs = join(scratch, 'programs');
  const local = await localPath(io.root, places.golden, folder === '.' ? path : folder, programs);
  if (places.golden !== null) {
    // What it imports: beside it at the root, and wherever the policy says.
    const own = (one: string) => isCode(config, one) || (folder === '.' && belongsTo(one, path));
    await localFiles(io.root, places.golden, own, programs);
  }
  const file = local === null ? null : folder === '.' ? local : join(local, basename(path));
  if (file === null) throw new Problem(`A program of the policy names ${quote(path)}, which is not there.`, mend);
  if (places.golden !== null) await chmod(file, 0o700).catch(() => missing(path, mend));
  return file;
}

function missing(path: string, mend: string): never {
  throw new Problem(`A program of the policy names ${quote(path)}, which the base commit does not have.`, mend);
}
