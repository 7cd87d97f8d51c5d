import type { Exposure } from './exposure.ts';
import { makeEcho } from './image-families.ts';
import { exposureOf, mostExposures } from './report.ts';
import { holdsSecret } from './secret-name.ts';
import { lintShell } from './shell.ts';

/** The recipes of a Makefile: what make prints of them, and what they print themselves. */
export function lintMakefile(text: string, path: string): Exposure[] {
  const found: Exposure[] = [];
  const lines = text.split('\n');
  const isSilent = lines.some((line) => /^\.SILENT\s{0,4}:/.test(line));
  for (let i = 0; i < lines.length && found.length < mostExposures; i++) {
    const line = lines[i] ?? '';
    if (!line.startsWith('\t')) continue;
    const firstLine = i + 1;
    const parts = [line];
    while (/\\\r?$/.test(parts.at(-1) ?? '') && i + 1 < lines.length) parts.push(lines[++i] ?? '');
    const recipe = parts.join('\n').slice(0, 20_000);
    const marks = /^\s{0,20}[@+-]{0,3}/.exec(recipe)?.[0] ?? '';
    const printed = marks.includes('@') || isSilent ? undefined : secretVariable(recipe);
    if (printed !== undefined) {
      const statement = `$(${printed}) ${/[\w./-]{1,60}/.exec(recipe)?.[0] ?? ''}`;
      const secret = { name: printed, tracked: false, short: false };
      found.push(exposureOf(makeEcho, secret, { location: { path, startLine: firstLine }, sink: 'make', statement }));
    }
    found.push(...lintShell(asShell(recipe.slice(marks.length)), { path, firstLine }));
  }
  return found;
}

function secretVariable(recipe: string): string | undefined {
  for (const [, name = ''] of recipe.matchAll(/(?<!\$)\$[({](\w{1,80})[)}]/g)) {
    if (name === name.toUpperCase() && holdsSecret(name)) return name;
  }
  return undefined;
}

/** make writes a variable of its own as `$(NAME)` and one of the shell as `$$NAME`. */
function asShell(recipe: string): string {
  return recipe.replace(/\$\$|\$\((\w{1,80})\)/g, (whole, name?: string) =>
    name === undefined ? '$' : `\${${name}}`.slice(0, whole.length + 1),
  );
}
