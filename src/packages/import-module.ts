/**
 * Imports a module by its absolute file URL at run time.
 *
 * The comment inside the call makes bundlers leave it alone: the module is not in the bundle, and its place is known
 * only when it runs. Without it they replace the call by a lookup in their own table.
 */
export function importModule(url: string): Promise<unknown> {
  return import(/* webpackIgnore: true */ /* @vite-ignore */ url);
}
