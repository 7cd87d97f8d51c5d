import { describe, expect, it } from 'vitest';
import { drawn, seeded } from '../../src/secrets/example.ts';
import { rules } from '../../src/secrets/rules/registry.ts';
import { scanBytes } from '../../src/secrets/scan.ts';
import { scannerOf } from '../../src/secrets/scanner.ts';

const scanner = scannerOf(rules);
const random = seeded(23);
const key = `hf_${drawn('letters', 34, random)}`;
/** opens something only by its name */
const word = `Aa1${drawn('alnum', 29, random)}`;
const hex = drawn('hex', 32, random);

function scan(text: string | Uint8Array, path: string) {
  return scanBytes(scanner, typeof text === 'string' ? Buffer.from(text) : text, path);
}

function found(text: string | Uint8Array, path: string) {
  return scan(text, path)
    .candidates.filter(({ dropped }) => dropped === null)
    .map(({ rule, secret, location }) => ({ rule: rule.id, secret, ...location }));
}

describe('settings files tell the key path', () => {
  const cases: readonly (readonly [path: string, text: string, secret: string, key: string, line: number])[] = [
    ['config.json', `{\n "openai": {\n  "api_token": "${word}"\n }\n}`, word, 'openai.api_token', 3],
    ['settings.jsonc', `{ // no comment\n "hub": { "token": "${key}", },\n}`, key, 'hub.token', 2],
    ['.mcp.json', `{"mcpServers": {"hub": {"env": {"HF_TOKEN": "${key}"}}}}`, key, 'mcpServers.hub.env.HF_TOKEN', 1],
    ['list.json', `{"env": [{"name": "DB_PASSWORD", "value": "${word}"}]}`, word, 'env.0.value', 1],
    ['escaped.json', `{"token": "\\u0068f_${key.slice(3)}"}`, key, 'token', 1],
    ['app.yaml', `services:\n  db:\n    password: ${word}\n`, word, 'services.db.password', 3],
    ['env.yml', `env:\n  - name: API_TOKEN\n    value: "${word}"\n`, word, 'env.0.value', 3],
    ['two.yml', `a: 1\n---\nhub:\n- token: '${key}'\n`, key, 'hub.0.token', 4],
    ['flow.yml', `hub: {user: me, token: "${key}"}\n`, key, 'hub.token', 1],
    ['block.yml', `script: |\n  echo a\n  export HF_TOKEN=${key}\nafter: 1\n`, key, 'script', 3],
    ['anchor.yml', `base: &it ${word}\nservice:\n  password: *it\n`, word, 'service.password', 1],
    ['.github/workflows/ci.yml', `jobs:\n  a:\n    env:\n      HF_TOKEN: ${key}\n`, key, 'jobs.a.env.HF_TOKEN', 4],
    ['pyproject.toml', `[tool.hub]\ntoken = "${key}"\n`, key, 'tool.hub.token', 2],
    ['.env', `# a\nexport DB_PASSWORD='${word}'\n`, word, 'DB_PASSWORD', 2],
    ['app.properties', `a=1\nspring.datasource.password=${word}\n`, word, 'spring.datasource.password', 2],
    ['.pypirc', `[pypi]\nusername = me\npassword = ${word}\n`, word, 'pypi.password', 3],
    ['.dvc/config', `['remote "s3"']\n    secret_access_key = ${word}${drawn('alnum', 8, random)}\n`, '', '', 0],
    ['Dockerfile', `FROM a\nENV HF_TOKEN=${key} B=1\n`, key, 'HF_TOKEN', 2],
    ['Dockerfile.dev', `FROM a\nENV DB_PASSWORD ${word}\n`, word, 'DB_PASSWORD', 2],
    ['run.sh', `#!/bin/sh\nexport API_TOKEN="${word}"\n`, word, 'API_TOKEN', 2],
    ['main.tf', `variable "db_password" {\n  default = "${word}"\n}\n`, word, 'variable.db_password.default', 2],
    ['prod.tfvars', `db_password = "${word}"\n`, word, 'db_password', 1],
    ['clearml.conf', `api {\n  credentials {"secret_key" = "${word}"}\n}\n`, word, 'api.credentials.secret_key', 2],
    [
      'web.config',
      `<a>\n <appSettings>\n  <add key="ApiKey" value="${word}"/>\n </appSettings>\n</a>`,
      word,
      'a.appSettings.add.ApiKey',
      3,
    ],
    [
      'settings.xml',
      `<servers>\n<server><id>a</id><password>${word}</password></server></servers>`,
      word,
      'servers.server.password',
      2,
    ],
    ['Info.plist', `<dict><key>ApiToken</key>\n<string>${word}</string></dict>`, word, 'dict.ApiToken', 2],
    [
      'strings.xml',
      `<resources><string name="api_secret">${word}</string></resources>`,
      word,
      'resources.api_secret',
      1,
    ],
    ['.netrc', `machine api.host.net\n login me\n password ${word}\n`, word, 'api.host.net.password', 3],
  ];
  it.each(cases.filter(([, , secret]) => secret !== ''))('%s', (path, text, secret, keys, line) => {
    expect(found(text, path)).toContainEqual(expect.objectContaining({ secret, key: keys, startLine: line }));
    expect(found(text, path)).toHaveLength(1);
  });

  it("a Kubernetes Secret's data is decoded, and told as what it is", () => {
    const data = Buffer.from(word).toString('base64');
    const text = `apiVersion: v1\nkind: Secret\nmetadata:\n  name: a\ndata:\n  pin: ${data}\nstringData:\n  DB_PASSWORD: ${word}z\n`;
    expect(found(text, 'secret.yaml').map(({ secret, key: path, decoding }) => [secret, path, decoding])).toEqual([
      [word, 'data.pin', 'base64'],
      [`${word}z`, 'stringData.DB_PASSWORD', undefined],
    ]);
    expect(found(text.replace('kind: Secret', 'kind: ConfigMap'), 'map.yaml')).toHaveLength(1);
  });

  it("a provider's name above the key makes a weak format its credential", () => {
    const text = `llm:\n  mistral:\n    models: [a, b, c]\n    # the account of the team that pays for all of it, see the page of the wiki about that\n    key: ${drawn('alnum', 32, random)}\n`;
    expect(found(text, 'app.yaml').map(({ rule, key: path }) => [rule, path])).toEqual([
      ['mistral-api-key', 'llm.mistral.key'],
    ]);
  });

  it('broken JSON is scanned as text, and told', () => {
    const text = `{"token": "${key}",\n<<<<<<< HEAD\n}`;
    expect(scan(text, 'a.json').brokenSettings).toBe(true);
    expect(found(text, 'a.json').map(({ secret, startLine }) => [secret, startLine])).toEqual([[key, 1]]);
    expect(scan(`{"token": "${key}"}`, 'a.json').brokenSettings).toBe(false);
  });

  it('a key that is itself a secret is not shown', () => {
    const places = found(`{"${key}": {"password": "${word}"}}`, 'a.json');
    expect(JSON.stringify(places.map((place) => place.key))).not.toContain(key.slice(5));
    expect(places.find(({ secret }) => secret === word)?.key).toBe('….password');
  });
});

describe('notebooks that are text', () => {
  const cell = (number: number, line: number, more = {}) => ({ number, part: 'source', line, ...more });
  it.each([
    ['a percent script', 'n.py', `# %%\na = 1\n# %% second\nx = "${key}"\n`, cell(2, 1), 4],
    ['a script exported by Jupyter', 'n.py', `a = 1\n\n# In[3]:\n\nx = "${key}"\n`, cell(1, 2, { execution: 3 }), 5],
    [
      'Databricks',
      'n.py',
      `# Databricks notebook source\na = 1\n\n# COMMAND ----------\n\nx = "${key}"\n`,
      cell(2, 2),
      6,
    ],
    [
      'Databricks SQL',
      'n.sql',
      `-- Databricks notebook source\n-- COMMAND ----------\nselect '${key}'\n`,
      cell(1, 1),
      3,
    ],
    [
      'R Markdown',
      'n.Rmd',
      `# a\n\`\`\`{r}\na <- 1\n\`\`\`\n\n\`\`\`{python, echo=F}\nx = "${key}"\n\`\`\`\n`,
      cell(2, 1),
      7,
    ],
    ['Quarto', 'n.qmd', `a\n\`\`\`{python}\n#| label: a\nx = "${key}"\n\`\`\`\n`, cell(1, 2), 4],
  ])('%s', (_, path, text, expected, startLine) => {
    const places = found(text, path);
    expect(places).toHaveLength(1);
    expect(places[0]).toMatchObject({ cell: expected, startLine });
    expect(places[0]?.startColumn).toBeGreaterThan(1);
  });

  it('prose outside of the cells has no cell', () => {
    expect(found(`a ${key}\n\`\`\`{r}\n1\n\`\`\`\n`, 'n.Rmd').map((place) => place.cell)).toEqual([undefined]);
  });

  it.each([
    [
      'a shell cell of Databricks',
      'n.py',
      `# Databricks notebook source\n# MAGIC %sh\n# MAGIC export API_TOKEN=${word}\n`,
    ],
    ['a chunk of shell', 'n.qmd', `\`\`\`{bash}\nexport API_TOKEN=${word}\n\`\`\`\n`],
  ])('%s: values without quotes count', (_, path, text) => {
    expect(found(text, path).map(({ secret }) => secret)).toEqual([word]);
  });

  it('an exported page, with and without colours around the value', () => {
    const html = [
      '<html><body class="jp-Notebook">',
      '<div class="jp-Cell jp-MarkdownCell jp-Notebook-cell"><p>Hello</p></div>',
      '<div class="jp-Cell jp-CodeCell jp-Notebook-cell">',
      '<div class="jp-InputArea-prompt">In&nbsp;[7]:</div>',
      `<div class="highlight"><pre><span></span><span class="n">a</span>\n<span class="n">api_token</span> <span class="o">=</span> <span class="s2">&quot;${word}&quot;</span></pre></div>`,
      '<div class="jp-OutputArea-child"><pre>',
      `${key}</pre></div></div></body></html>`,
    ].join('\n');
    expect(found(html, 'n.html')).toEqual([
      expect.objectContaining({
        secret: word,
        startLine: 6,
        cell: { number: 2, execution: 7, part: 'source', line: 2 },
      }),
      expect.objectContaining({
        secret: key,
        startLine: 8,
        cell: { number: 2, execution: 7, part: 'output', output: 1, line: 2 },
      }),
    ]);
  });
});

describe('any encoding', () => {
  const text = `first\nπ = 1\nläng = "${key}"\n`;
  const place = { secret: key, startLine: 3, startColumn: 9, endLine: 3, endColumn: 9 + key.length };
  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16LE', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16BE', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    ['UTF-16LE without a mark', Buffer.from(text, 'utf16le')],
    ['CRLF', Buffer.from(text.replaceAll('\n', '\r\n'))],
    ['lone CR', Buffer.from(text.replaceAll('\n', '\r'))],
    ['lone CR in UTF-16', Buffer.from(`\ufeff${text.replaceAll('\n', '\r')}`, 'utf16le')],
    ['Latin-1', Buffer.from(text.replace('π', 'p'), 'latin1')],
  ])('%s: line and column are those of the original', (_, bytes) => {
    expect(found(bytes, 'a.py')).toEqual([expect.objectContaining(place)]);
  });

  it('one line of a million characters', () => {
    const long = `${'x=1;'.repeat(250_000)}a="${key}";${'y=2;'.repeat(1000)}`;
    expect(found(long, 'a.min.js')).toEqual([
      expect.objectContaining({ secret: key, startLine: 1, startColumn: 1_000_004 }),
    ]);
  });
});

describe('notebooks', () => {
  const notebook = (cell: object, rest: object = {}) =>
    JSON.stringify({ cells: [{ cell_type: 'code', metadata: {}, ...cell }], nbformat: 4, ...rest }, null, 1);
  it.each([
    ['a shell cell', { source: `%%bash\nexport API_TOKEN=${word}\n` }, 2],
    ['a file that a cell writes', { source: `%%writefile .env\nAPI_TOKEN=${word}\n` }, 2],
    ['an escaped command', { source: `!export API_TOKEN=${word}` }, 1],
    ['a magic with a sign', { source: `a\n%env API_TOKEN=${word}` }, 2],
    ['a magic with a blank', { source: `%set_env API_TOKEN ${word}` }, 1],
    [
      'a cell that the editor calls shell',
      { source: `export API_TOKEN=${word}`, metadata: { vscode: { languageId: 'shellscript' } } },
      1,
    ],
    ['a raw cell', { cell_type: 'raw', source: `api_token: ${word}` }, 1],
    ['a markdown cell', { cell_type: 'markdown', source: `- api_token: ${word}` }, 1],
    ['a key behind escaped quotes', { source: `requests.post(u, data="{\\"api_token\\": \\"${word}\\"}")` }, 1],
    ['encoded text', { source: `x = "${Buffer.from(`api_token="${word}"`).toString('base64')}"` }, 1],
  ])('%s', (_, cell, line) => {
    const places = found(notebook(cell), 'n.ipynb');
    expect(places).toEqual([expect.objectContaining({ secret: word, cell: { number: 1, part: 'source', line } })]);
  });

  it.each([
    ['the error name', { output_type: 'error', ename: key, evalue: '', traceback: [] }],
    ['LaTeX', { output_type: 'display_data', data: { 'text/latex': [`$${key}$`] } }],
    ['a widget', { output_type: 'display_data', data: { 'application/vnd.jupyter.widget-view+json': { value: key } } }],
    ['metadata of an output', { output_type: 'display_data', data: {}, metadata: { token: key } }],
    ['a stream of nbformat 3', { output_type: 'stream', stream: 'stdout', text: [`a ${key}\n`] }],
  ])('%s', (_, output) => {
    const places = found(notebook({ source: '', outputs: [output] }), 'n.ipynb');
    expect(places.map(({ secret, cell }) => [secret, cell?.part, cell?.output])).toEqual([[key, 'output', 1]]);
  });

  it('colour codes inside of a token do not hide it', () => {
    const traceback = [`\u001b[0;31mE\u001b[0m ${key.slice(0, 12)}\u001b[1m${key.slice(12)}\u001b[0m`];
    const places = found(notebook({ source: '', outputs: [{ output_type: 'error', traceback }] }), 'n.ipynb');
    expect(places.map(({ secret }) => secret)).toEqual([key]);
  });

  it('values without quotes are expressions in code', () => {
    expect(found(notebook({ source: `api_token=${word}` }), 'n.ipynb')).toEqual([]);
  });

  it('widget state of the notebook', () => {
    const state = {
      widgets: { 'application/vnd.jupyter.widget-state+json': { state: { a: { state: { value: key } } } } },
    };
    expect(found(notebook({ source: '' }, { metadata: state }), 'n.ipynb').map(({ secret }) => secret)).toEqual([key]);
  });

  it('cell ids, hashes of interpreters and execution counts are quiet', () => {
    const cell = { id: hex, execution_count: 12345678, source: 'import os' };
    const metadata = { interpreter: { hash: `${hex}${hex}` }, kernelspec: { name: 'python3' } };
    expect(scan(notebook(cell, { metadata }), 'n.ipynb').candidates.filter(({ dropped }) => dropped === null)).toEqual(
      [],
    );
  });

  it.each([
    ['NaN, as Python writes it', (text: string) => text.replace('"nbformat": 4', '"x": NaN')],
    ['a byte-order mark', (text: string) => `\ufeff${text}`],
    ['no line break at all', (text: string) => JSON.stringify(JSON.parse(text))],
  ])('is read with %s', (_, change) => {
    const text = change(notebook({ source: [`a\n`, `x = "${key}"`] }));
    expect(found(text, 'n.ipynb').map(({ cell }) => cell)).toEqual([{ number: 1, part: 'source', line: 2 }]);
  });

  it('100 MB of pictures are crossed, not read', () => {
    const picture = `${'iVBORw0KGgo'}${drawn('base64', 1000, random).repeat(1000)}`;
    const output = JSON.stringify({ output_type: 'display_data', data: { 'image/png': picture, 'text/plain': key } });
    const outputs = Array.from({ length: 100 }, () => output).join(',');
    const bytes = Buffer.from(`{"cells":[{"cell_type":"code","source":"a","outputs":[${outputs}]}],"nbformat":4}`);
    expect(bytes.length).toBeGreaterThan(100_000_000);
    const before = process.memoryUsage().arrayBuffers;
    expect(scan(bytes, 'n.ipynb').candidates).toHaveLength(100);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20_000_000);
  });

  it('a picture inside of HTML is not read, what stands around it is', () => {
    const picture = `iVBORw0KGgo${drawn('base64', 1000, random).repeat(200)}`;
    const html = `<p>${word}</p><img src="data:image/png;base64,${picture}">\n<b>${key}</b>`;
    const places = found(
      notebook({ source: '', outputs: [{ output_type: 'display_data', data: { 'text/html': html } }] }),
      'n.ipynb',
    );
    expect(places.map(({ secret, cell }) => [secret, cell?.line])).toEqual([[key, 2]]);
  });
});
