// Makes the bundle start sooner without changing what it does. `eagerModules(FOLDER)` rewrites its chunks:
//
// - each module is a function that the bundler writes as an arrow; V8 passes over an arrow on the first reading and reads it
//   again when it is called. A plain function in parentheses is compiled at once. Modules use no `this` of their own, and the
//   bundler already writes a plain function where one does. Of a scan of a change it saves a tenth of the CPU;
// - each built-in module is asked for through a `require` of its own; Node can give it directly (20.16 and later).
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const arrow = /^\/\*\*\*\/ \(\(([\w, ]*)\) => \{$/gm;
const created = '__WEBPACK_EXTERNAL_createRequire(import.meta.url)(';
const creator = 'import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";\n';

export function eagerModules(folder) {
  let modules = 0;
  for (const name of readdirSync(folder).filter((name) => name.endsWith('.js'))) {
    const text = readFileSync(join(folder, name), 'utf8');
    const eager = text.replace(arrow, (_, parameters) => {
      modules++;
      return `/***/ (function(${parameters}) {`;
    });
    const direct = eager.replaceAll(created, 'process.getBuiltinModule(').replace(creator, '');
    if (direct.includes('__WEBPACK_EXTERNAL_createRequire')) throw new Error(`${name} uses createRequire otherwise`);
    writeFileSync(join(folder, name), direct);
  }
  if (modules === 0) throw new Error(`no module found in ${folder}: the bundler writes another form`);
}
