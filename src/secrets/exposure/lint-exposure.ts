import { lintNotebook } from './cells.ts';
import { lintDockerfile } from './dockerfile.ts';
import type { Exposure, Language } from './exposure.ts';
import { withIgnores } from './ignored.ts';
import { languageOf, mayExpose } from './language.ts';
import { type Literals, lintPython, lintScript } from './lint-code.ts';
import { lintMakefile } from './makefile.ts';
import { asksForSecret } from './python-seeds.ts';
import { lintShell } from './shell.ts';

/** Longer files are data or were generated. */
export const longest = 2_000_000;

/**
 * The code of a file that prints, logs or ships a credential. `literals` are the lines in which a credential stands as text
 * (found by the scan), and what it is. Workflows need a parser that is loaded when it is needed: `lintWorkflow`.
 * Total: any text gives an answer; a path of no known language, or a text without a source of credentials, gives none.
 */
export function lintExposure(text: string, path: string, literals: Literals = new Map()): Exposure[] {
  const language = languageOf(path);
  if (language === null) return [];
  if (literals.size === 0 && !(mayExpose(language, text) && (language !== 'python' || asksForSecret(text)))) return [];
  return lintLanguage(language, text, path, literals);
}

/** The same of a text of which it is known that it names a source, or has literals: nobody asks for that again. */
export function lintLanguage(
  language: Language,
  text: string,
  path: string,
  literals: Literals = new Map(),
): Exposure[] {
  if (text.length > longest) return [];
  const found = lintIn(language, text, path, literals);
  // a notebook's comments stand in its cells, which have looked for them
  return language === 'notebook' ? found : withIgnores(text, found, ({ location }) => location.startLine);
}

function lintIn(language: Language, text: string, path: string, literals: Literals): Exposure[] {
  switch (language) {
    case 'python':
      return lintPython(text, path, literals);
    case 'notebook':
      return lintNotebook(text, path, literals) ?? [];
    case 'script':
      return lintScript(text, path, literals);
    case 'shell':
      return lintShell(text, { path });
    case 'dockerfile':
      return lintDockerfile(text, path);
    case 'makefile':
      return lintMakefile(text, path);
    case 'workflow':
      return [];
  }
}
