import { builtinModules } from 'node:module';
import { posix } from 'node:path';
import { type Room, rooms } from './rooms.ts';
import { type Import, importsOf } from './syntax.ts';
import { isTest, roomOf, type Tree } from './tree.ts';

/** What the check saw and what it found; a check that saw nothing has proven nothing. */
export interface ImportReport {
  readonly files: number;
  readonly imports: number;
  /** one sentence each: where, what, and how to mend it */
  readonly problems: readonly string[];
}

/** Names of the dependencies that package.json declares. */
export interface Declared {
  readonly dependencies: readonly string[];
  readonly devDependencies: readonly string[];
}

/** Holds every import of every file under `src` that is not a test against the table of rooms. */
export function checkImports(tree: Tree, declared: Declared): ImportReport {
  const problems: string[] = [];
  let files = 0;
  let imports = 0;
  for (const [path, text] of tree) {
    if (isTest(path)) continue;
    files++;
    const name = roomOf(path);
    const room = rooms[name];
    if (room === undefined) {
      problems.push(`${path} stands in no known room. Mend: move it, or add its room to test/architecture/rooms.ts.`);
      continue;
    }
    for (const entry of importsOf(path, text)) {
      imports++;
      const wrong = judge(path, name, room, entry, tree, declared);
      if (wrong !== undefined) problems.push(`${path}:${entry.line} imports \`${entry.specifier}\`: ${wrong}`);
    }
  }
  return { files, imports, problems };
}

function judge(
  path: string,
  name: string,
  room: Room,
  entry: Import,
  tree: Tree,
  declared: Declared,
): string | undefined {
  const { specifier } = entry;
  if (specifier === '?') return undefined;
  if (specifier.startsWith('.')) return judgeRelative(path, name, room, entry, tree);
  if (specifier.startsWith('node:')) return judgeNode(name, room);
  if (builtinModules.includes(specifier)) return `a builtin without its prefix. Mend: write \`node:${specifier}\`.`;
  return judgePackage(name, room, entry, declared);
}

function judgeRelative(path: string, name: string, room: Room, entry: Import, tree: Tree): string | undefined {
  const target = posix.join(posix.dirname(path), entry.specifier);
  if (!target.startsWith('src/')) return 'it lies outside src. Mend: move what is needed into a room of src.';
  if (isTest(target)) return 'it is a test. Mend: move what is shared into a file of its own.';
  if (!target.endsWith('.json') && !tree.has(target))
    return 'there is no such file. Mend: name the file with its .ts ending.';
  const other = roomOf(target);
  if (other === name || room.rooms.includes(other) || room.files?.includes(target)) return undefined;
  if (room.types?.includes(other)) {
    if (entry.typeOnly) return undefined;
    return `src/${name} (${room.is}) may take only types from src/${other}. Mend: \`import type\`, and take the value as an argument.`;
  }
  if (other === 'entry') return 'nobody imports src/entry. Mend: move what is needed into the room that it belongs to.';
  return `src/${name} (${room.is}) may not import src/${other}. Mend: take it as an argument and join the two in src/gates or src/entry.`;
}

function judgeNode(name: string, room: Room): string | undefined {
  if (room.node) return undefined;
  return `src/${name} (${room.is}) may not import node. Mend: take the bytes, the time or the digest as an argument; a shell or src/gates supplies it.`;
}

function judgePackage(name: string, room: Room, entry: Import, declared: Declared): string | undefined {
  const parts = entry.specifier.split('/');
  const wanted = entry.specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? '');
  const known = declared.dependencies.includes(wanted) || (entry.typeOnly && declared.devDependencies.includes(wanted));
  if (!known) return `\`${wanted}\` is not under dependencies in package.json. Mend: add it there, or do without it.`;
  if (room.packages === 'any') return undefined;
  if (wanted.startsWith('@actions/'))
    return 'only src/github imports @actions/*. Mend: take what it does as an argument.';
  if (room.packages === 'shell' || room.packages.includes(wanted)) return undefined;
  return `src/${name} (${room.is}) may import only ${room.packages.join(', ')}. Mend: use the package in a shell and hand over plain values.`;
}

/** Circles of value imports between files, each as `a.ts -> b.ts -> a.ts`. Type imports do not count. */
export function importCircles(tree: Tree): string[] {
  const edges = new Map<string, string[]>();
  for (const [path, text] of tree) {
    const targets = importsOf(path, text)
      .filter((entry) => !entry.typeOnly && !entry.dynamic && entry.specifier.startsWith('.'))
      .map((entry) => posix.join(posix.dirname(path), entry.specifier));
    edges.set(path, targets);
  }
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    const at = trail.indexOf(path);
    if (at >= 0) circles.push([...trail.slice(at), path].join(' -> '));
    if (at >= 0 || done.has(path)) return;
    for (const target of edges.get(path) ?? []) visit(target, [...trail, path]);
    done.add(path);
  };
  for (const path of edges.keys()) visit(path, []);
  return circles;
}
