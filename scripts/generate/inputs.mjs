import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root } from './compile.mjs';
import { cell } from './markdown.mjs';

const open = (what) => `<!-- generated:${what} -->`;
const close = (what) => `<!-- /generated:${what} -->`;

/** Path to text of every README beside an action.yml, with its input and output tables renewed. */
export function inputTables(problems) {
  const outputs = new Map();
  for (const folder of actionFolders()) {
    const action = manifest(folder, problems);
    if (action === undefined) continue;
    const path = join(folder, 'README.md').replaceAll('\\', '/');
    if (!existsSync(join(root, path))) {
      problems.push(`${path} is missing. Mend: write it, with ${open('inputs')} … ${close('inputs')}.`);
      continue;
    }
    let text = readFileSync(join(root, path), 'utf8');
    text = renew(text, path, 'inputs', inputs(action.inputs ?? {}), problems);
    text = renew(text, path, 'outputs', results(action.outputs ?? {}), problems);
    outputs.set(path, text);
  }
  return outputs;
}

/** The folders that hold an action.yml: the root first, then those under actions/. */
export function actionFolders() {
  const under = existsSync(join(root, 'actions')) ? readdirSync(join(root, 'actions')).sort() : [];
  return ['.', ...under.map((name) => `actions/${name}`)].filter((folder) =>
    existsSync(join(root, folder, 'action.yml')),
  );
}

function manifest(folder, problems) {
  try {
    return parse(readFileSync(join(root, folder, 'action.yml'), 'utf8'));
  } catch (error) {
    problems.push(
      `${join(folder, 'action.yml')} is not YAML: ${error.message.split('\n')[0]} Mend: quote what holds a colon.`,
    );
    return undefined;
  }
}

function renew(text, path, what, table, problems) {
  const start = text.indexOf(open(what));
  const end = text.indexOf(close(what));
  if (start < 0 || end < start) {
    problems.push(`${path} has no place for its ${what}. Mend: add the lines ${open(what)} and ${close(what)}.`);
    return text;
  }
  return `${text.slice(0, start + open(what).length)}\n\n${table}\n\n${text.slice(end)}`;
}

function inputs(declared) {
  const rows = Object.entries(declared).map(
    ([name, input]) => `| \`${name}\` | ${cell(input.description)} | ${byDefault(input)} |`,
  );
  if (rows.length === 0) return 'None.';
  return ['| input | what it does | default |', '|---|---|---|', ...rows].join('\n');
}

function byDefault(input) {
  if (input.required === true) return '**required**';
  return input.default === undefined || input.default === '' ? '–' : `\`${cell(String(input.default))}\``;
}

function results(declared) {
  const rows = Object.entries(declared).map(([name, output]) => `| \`${name}\` | ${cell(output.description)} |`);
  return rows.length === 0 ? 'None.' : ['| output | what it holds |', '|---|---|', ...rows].join('\n');
}
