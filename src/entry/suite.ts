import { compileLate } from './compile-late.ts';
import { noDeprecations } from './no-deprecations.ts';
import { toTheEnd } from './to-the-end.ts';

/**
 * The one bundle: every stub in dist/ calls this with its name. Each program is loaded only when it is asked for.
 * An unknown name is a fault of the build and throws.
 */
export async function run(name: string): Promise<void> {
  const program = programs[name];
  if (program === undefined) throw new Error(`no program named ${name} in this bundle`);
  compileLate(process.versions.node);
  noDeprecations(process);
  // a host does what it is asked for, and its parent ends it
  await (name.endsWith('-host') ? program() : toTheEnd(program, process));
}

const programs: Readonly<Record<string, () => Promise<void>>> = {
  cli: async () => (await import('./cli.ts')).main(),
  assay: async () => (await import('./action.ts')).main('assay'),
  secrets: async () => (await import('./action.ts')).main('secrets'),
  data: async () => (await import('./action.ts')).main('data'),
  model: async () => (await import('./action.ts')).main('model'),
  report: async () => (await import('./action.ts')).main('report'),
  'model-host': async () => (await import('./model-host.ts')).main(),
  'engine-host': async () => (await import('./engine-host.ts')).main(),
  'scan-host': async () => (await import('./scan-host.ts')).main(),
  'pdf-host': async () => (await import('./pdf-host.ts')).main(),
};
