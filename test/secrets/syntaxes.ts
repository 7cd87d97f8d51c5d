import type { Rule } from '../../src/secrets/rule.ts';

/** A way in which a credential stands in a file. `line` is the 1-based line on which it then stands. */
export interface Syntax {
  readonly id: string;
  readonly path: string;
  readonly write: (name: string, value: string) => string;
}

const json = (value: string) => JSON.stringify(value).slice(1, -1);

export const syntaxes: readonly Syntax[] = [
  { id: 'python', path: 'src/train.py', write: (name, value) => `import os\n${name} = ${JSON.stringify(value)}\n` },
  { id: 'keyword argument', path: 'src/login.py', write: (name, value) => `client = make(${name}="${json(value)}")\n` },
  { id: 'JSON', path: 'config.json', write: (name, value) => `{\n  "${name}": "${json(value)}"\n}\n` },
  { id: 'YAML', path: 'config.yaml', write: (name, value) => `run:\n  ${name}: "${json(value)}"\n` },
  { id: 'TOML', path: 'config.toml', write: (name, value) => `[run]\r\n${name} = "${json(value)}"\r\n` },
  { id: '.env', path: '.env', write: (name, value) => `A=1\n${name}=${json(value)}\n` },
  { id: 'Dockerfile', path: 'Dockerfile', write: (name, value) => `FROM python:3.12\nENV ${name}=${json(value)}\n` },
  { id: 'shell', path: 'run.sh', write: (name, value) => `export ${name}='${json(value)}'\npython train.py\n` },
  { id: 'HCL', path: 'main.tf', write: (name, value) => `variable = {\n  ${name} = "${json(value)}"\n}\n` },
  { id: 'log', path: 'run.log', write: (name, value) => `2026-01-01 INFO ${name}=${json(value)} loaded\n` },
  {
    id: 'one long line',
    path: 'bundle.js',
    write: (name, value) => `${'var a=1;'.repeat(3000)}${name}="${json(value)}";${'b();'.repeat(900)}`,
  },
  {
    id: 'JSON in JSON',
    path: 'state.json',
    write: (name, value) => JSON.stringify({ inner: JSON.stringify({ [name]: value }) }),
  },
];

/** A name under which this credential would stand, with the words that a weak format needs before it. */
export function nameFor(rule: Rule): string {
  if (rule.near === undefined) return 'value';
  const word = rule.near.words.find((candidate) => /^[a-z][a-z0-9_]*$/.test(candidate)) ?? 'provider';
  return /key|token|password/.test(word) ? word : `${word}_api_key`;
}

/** A notebook whose second cell has `text` as source, or prints it. */
export function notebook(text: string, where: 'source' | 'output'): string {
  const lines = text.split(/(?<=\n)/);
  const outputs = where === 'output' ? [{ output_type: 'stream', name: 'stdout', text: lines }] : [];
  return JSON.stringify(
    {
      cells: [
        { cell_type: 'markdown', metadata: {}, source: ['# Title\n'] },
        {
          cell_type: 'code',
          execution_count: 7,
          metadata: {},
          outputs,
          source: where === 'source' ? lines : ['run()'],
        },
      ],
      metadata: { kernelspec: { name: 'python3' } },
      nbformat: 4,
      nbformat_minor: 5,
    },
    null,
    1,
  );
}
