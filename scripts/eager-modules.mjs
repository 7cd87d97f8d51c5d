// Makes the bundle start sooner without changing what it does. `eagerModules(FOLDER)` rewrites its chunks:
//
// - each module is a function that the bundler writes as an arrow; V8 passes over an arrow on the first reading and reads it
//   again when it is called. A plain function in parentheses is compiled at once. Modules use no `this` of their own, and the
//   bundler already writes a plain function where one does. Of a scan of a change it saves a tenth of the CPU;
// - each built-in module is asked for through a `require` of its own; Node can give it directly (20.16 and later), and of
//   those that are slow to start, at the first use;
// - a chunk is an ES module, for which Node's loader takes several turns of the event loop and a thread that reads; as a
//   script it is there at once. One that asks for more of `import.meta` than its address stays a module;
// - a quarter of the text is comments. Those about licences stay: some are of code that a package took from elsewhere, of
//   which licenses.txt knows nothing.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'oxc-parser';

const arrow = /^\/\*\*\*\/ \(\(([\w, ]*)\) => \{$/gm;
const created = '__WEBPACK_EXTERNAL_createRequire(import.meta.url)(';
const creator = 'import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";\n';
const slow = /^module\.exports = process\.getBuiltinModule\("(node:(?:crypto|zlib))"\);$/gm;
const legal = /^!|@preserve|copyright|licen[sc]e/i;
const chunk = /^\d+\.index\.js$/;
const loader = '__nccwpck_require__.f.j = (chunkId, promises) => {\n';

export function eagerModules(folder) {
  let modules = 0;
  const names = readdirSync(folder).filter((name) => name.endsWith('.js'));
  const kept = [];
  for (const name of names) {
    const text = readFileSync(join(folder, name), 'utf8');
    const eager = text.replace(arrow, (_, parameters) => {
      modules++;
      return `/***/ (function(${parameters}) {`;
    });
    const direct = eager
      .replaceAll(created, 'process.getBuiltinModule(')
      .replace(creator, '')
      .replace(slow, atFirstUse);
    if (direct.includes('__WEBPACK_EXTERNAL_createRequire')) throw new Error(`${name} uses createRequire otherwise`);
    const short = withoutComments(name, direct);
    const script = chunk.test(name) ? asScript(short) : null;
    if (script === null) {
      kept.push(name);
      writeFileSync(join(folder, name), short);
    } else {
      rmSync(join(folder, name));
      writeFileSync(join(folder, name.replace(/js$/, 'cjs')), script);
    }
  }
  if (modules === 0 || kept.length === names.length) throw new Error(`${folder}: the bundler writes another form`);
  loadScripts(join(folder, 'index.js'), kept);
}

/** In place of a built-in module: something that asks for it when one of its properties is asked for. */
function atFirstUse(_, name) {
  return [
    `const load = () => process.getBuiltinModule("${name}");`,
    'module.exports = new Proxy({}, {',
    "  get: (_, key) => (key === '__esModule' ? undefined : load()[key]),",
    '  has: (_, key) => key in load(),',
    '  ownKeys: () => Reflect.ownKeys(load()),',
    '  getOwnPropertyDescriptor: (_, key) => {',
    '    const own = Reflect.getOwnPropertyDescriptor(load(), key);',
    '    return own && { ...own, configurable: true };',
    '  },',
    '});',
  ].join('\n');
}

function withoutComments(name, text) {
  const { comments, errors } = parseSync(name, text);
  if (errors.length > 0) throw new Error(`${name}: ${errors[0].message}`);
  const licences = aboutLicences(text, comments);
  let rest = '';
  let at = 0;
  for (const { start, end, value } of comments.filter((_, i) => !licences.has(i))) {
    // it may be all that stands between two words, and a line break may end a statement
    rest += `${text.slice(at, start)}${value.includes('\n') ? '\n' : ' '}`;
    at = end;
  }
  return rest + text.slice(at);
}

/** Which comments are about a licence. Such a text may be written as a comment for each line. */
function aboutLicences(text, comments) {
  const found = new Set();
  let run = [];
  comments.forEach(({ end }, i) => {
    run.push(i);
    const next = comments[i + 1];
    if (next !== undefined && text.slice(end, next.start).trim() === '') return;
    const said = run.map((at) => comments[at].value);
    if (said.some((value) => legal.test(value))) for (const at of run) found.add(at);
    run = [];
  });
  return found;
}

/** A chunk as a script; null where it cannot be one. */
function asScript(text) {
  const local = text.replaceAll('import.meta.url', 'chunkUrl');
  const { module } = parseSync('chunk.js', local);
  const exported = /^export const (id|ids|modules) =/gm;
  if (module.importMetas.length > 0 || module.staticImports.length > 0) return null;
  if (module.staticExports.length !== [...local.matchAll(exported)].length) return null;
  const url =
    local === text ? '' : "const chunkUrl = process.getBuiltinModule('url').pathToFileURL(__filename).href;\n";
  return `'use strict';\n${url}${local.replace(exported, 'exports.$1 =')}`;
}

/** Makes the runtime load the scripts. */
function loadScripts(path, kept) {
  const text = readFileSync(path, 'utf8');
  if (text.split(loader).length !== 2) throw new Error(`${path}: the bundler writes another loader`);
  const lines = [
    "var requireChunk = process.getBuiltinModule('module').createRequire(import.meta.url);",
    `var kept = new Set(${JSON.stringify(kept.filter((name) => chunk.test(name)).map((name) => Number.parseInt(name, 10)))});`,
    loader.trimEnd(),
    'if (installedChunks[chunkId] === 0) return;',
    'if (!kept.has(chunkId)) return installChunk(requireChunk(`./${chunkId}.index.cjs`));',
  ];
  writeFileSync(
    path,
    text.replace(loader, () => `${lines.join('\n')}\n`),
  );
}
