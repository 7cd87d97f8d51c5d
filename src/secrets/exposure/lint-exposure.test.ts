import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exposureFamilies } from './families.ts';
import { languageOf, mayExpose } from './language.ts';
import { lintExposure } from './lint-exposure.ts';
import { pythonWords } from './python-seeds.ts';
import { lintWorkflow } from './workflow.ts';

const paths = ['a.py', 'a.ipynb', 'a.ts', 'a.sh', 'Dockerfile', 'Makefile'];
const workflowPath = '.github/workflows/a.yml';

describe('what a finding says', () => {
  it.each([
    ['print(os.environ["HF_TOKEN"])', 'high', '`HF_TOKEN` is printed by `print`'],
    ['k = os.environ["HF_TOKEN"]\nprint(k)', 'medium', '`HF_TOKEN` is printed by `print`'],
    ['k = os.environ["HF_TOKEN"]\nprint(k[:4] + "...")', 'low', 'Characters of `HF_TOKEN` are printed by `print`'],
    ['k = os.environ["HF_TOKEN"]\nprint(f"{k[-4:]}")', 'low', 'Characters of `HF_TOKEN` are printed by `print`'],
    ['print(os.environ)', 'high', 'The whole environment is printed by `print`'],
  ])('%j: %s', (code, confidence, message) => {
    expect(lintExposure(code, 'a.py')).toMatchObject([{ confidence, message }]);
  });

  it('points at the statement, also when it goes over lines', () => {
    const code = 'import os\n\ndef f():\n    logger.info(\n        "key %s",\n        os.environ["API_KEY"],\n    )\n';
    expect(lintExposure(code, 'a.py')[0]?.location).toEqual({ path: 'a.py', startLine: 4, endLine: 7, startColumn: 5 });
  });

  it('keeps its statement when the code moves, and holds no text of a string in it', () => {
    const statement = (code: string) => lintExposure(code, 'a.py')[0]?.statement;
    const here = statement('print("the key", os.environ["HF_TOKEN"])');
    expect(statement('# moved\n\nif x:\n    print( "another text",os.environ[ "HF_TOKEN" ] )  # c')).toBe(here);
    expect(here).not.toContain('key');
  });

  it('takes a line in which a credential was found as a source', () => {
    const code = 'k = "a-text-that-is-one"\nprint(k)\n';
    expect(lintExposure(code, 'a.py')).toEqual([]);
    expect(lintExposure(code, 'a.py', new Map([[1, 'a Hugging Face token']]))).toMatchObject([
      { rule: 'exposure-python-print', message: 'A Hugging Face token is printed by `print`', confidence: 'medium' },
    ]);
  });

  it.each([
    ['print(os.environ["HF_TOKEN"])  # assay:ignore exposure-python-print -- shown on purpose here', 'a.py'],
    ['# assay:ignore exposure-shell-echo -- shown on purpose here\necho $HF_TOKEN', 'a.sh'],
    ['// assay:ignore exposure-script-console -- shown on purpose here\nconsole.log(process.env.HF_TOKEN)', 'a.ts'],
  ])('%j is silenced', (code, path) => {
    expect(lintExposure(code, path)[0]?.ignores).toHaveLength(1);
    expect(lintExposure(code.replace(/exposure-\w+/, 'another'), path)[0]?.ignores).toBeUndefined();
  });

  it('marks the line of a run step, of a recipe and of an instruction', async () => {
    const workflow =
      'on: push\njobs:\n  a:\n    steps:\n      - env:\n          T: ${{ secrets.A }}\n        run: |\n          make\n          echo "$T"\n';
    const lines = (await lintWorkflow(workflow, workflowPath)).filter(({ rule }) => rule === 'exposure-shell-echo');
    expect(lines.map(({ location }) => location.startLine)).toEqual([9]);
    expect(lintExposure('a:\n\tmake b\n\techo $$API_KEY\n', 'Makefile')[0]?.location.startLine).toBe(3);
    expect(lintExposure('FROM a\nRUN b && \\\n  echo $API_KEY\n', 'Dockerfile')[0]?.location.startLine).toBe(3);
  });
});

describe('hostile input', () => {
  const words = [
    ...[
      'print(',
      'os.environ["A_TOKEN"]',
      'f"{',
      '}"',
      '"""',
      "'",
      '(',
      ')',
      '[',
      ']',
      '{',
      '}',
      ':',
      '\n',
      '\n    ',
      '=',
      ',',
    ],
    ...[
      'def f(',
      'lambda',
      'for',
      'in',
      'if',
      'else',
      'raise',
      'echo',
      '$(',
      '`',
      '${A_TOKEN:-',
      '<<E\n',
      'E\n',
      '|',
      '&&',
      '#',
    ],
    ...[
      'console.log(',
      'process.env.A_TOKEN',
      '`${',
      '=>',
      'const',
      'class',
      '/',
      'function',
      'FROM a\nRUN ',
      '\t',
      '\\\n',
      '%env',
    ],
    ...[
      'case',
      'esac',
      'done',
      ';;',
      'fi',
      '.',
      '?.',
      '...',
      '**',
      'import',
      'return',
      'k',
      '\u{1f600}',
      '\0',
      '%%bash\n',
    ],
  ];

  it.each([...paths, workflowPath])('any tokens in any order give an answer: %s', async (path) => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...words), { maxLength: 80 }), async (parts) => {
        const text = parts.join(' ');
        const body = path.endsWith('.ipynb')
          ? JSON.stringify({ cells: [{ cell_type: 'code', source: text }], a: '_TOKEN' })
          : text;
        const found =
          path === workflowPath ? await lintWorkflow(`secrets:\n  run: ${text}`, path) : lintExposure(body, path);
        for (const { message, location } of found) {
          expect(message).not.toMatch(/\n/);
          expect(location.startLine ?? location.cell?.line ?? 0).toBeGreaterThan(0);
        }
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    ['brackets', '('.repeat(50_000)],
    ['nested strings', 'f"{'.repeat(20_000)],
    ['substitutions', '$('.repeat(50_000)],
    ['braces', '${A_TOKEN:-'.repeat(20_000)],
    ['templates', '`${'.repeat(20_000)],
    ['a long line', `print(${'a + '.repeat(100_000)}b)`],
    ['many assignments', 'a = os.environ["A_TOKEN"]; '.repeat(10_000)],
    ['bags in bags', `d = {"k": os.environ["A_TOKEN"]}\n${'d["x"] = d\n'.repeat(5000)}print(d)`],
    ['groups', '{ '.repeat(50_000)],
    ['here-documents', 'cat <<A <<B <<C\n'.repeat(5000)],
    ['quotes', '"\''.repeat(50_000)],
    ['operators', 'not not '.repeat(50_000)],
    ['arrows', 'a => '.repeat(30_000)],
    ['types', 'const a: A<'.repeat(20_000)],
  ])('%s end', (_, text) => {
    const source = `os.environ["A_TOKEN"]; process.env.A_TOKEN; $A_TOKEN\n${text}`;
    for (const path of paths) expect(lintExposure(source, path).length).toBeLessThanOrEqual(400);
  });
});

describe('languages', () => {
  it.each([
    ['src/a.py', 'python'],
    ['nb/a.ipynb', 'notebook'],
    ['a.test.tsx', 'script'],
    ['train.sbatch', 'shell'],
    ['docker/Dockerfile.gpu', 'dockerfile'],
    ['gpu.Dockerfile', 'dockerfile'],
    ['Makefile', 'makefile'],
    ['.github/workflows/ci.yaml', 'workflow'],
    ['actions/a/action.yml', 'workflow'],
    ['config.yml', null],
    ['a.min.js', null],
    ['a.d.ts', null],
    ['node_modules/a/a.js', null],
  ])('%s is %s', (path, language) => {
    expect(languageOf(path)).toBe(language);
  });
});

describe('what is passed over', () => {
  it.each([
    ['a dictionary kept before', 'c = {}\nd = c\nx = 1\nc["k"] = os.environ["API_KEY"]\nprint(d)'],
    [
      'a list of the class',
      'class A:\n    c = []\n    def f(self):\n        self.c.append(getpass())\n        print(self.c)',
    ],
    ['a field read as an entry', 'cfg.k = os.environ["API_KEY"]\ny = 2\nprint(cfg["k"])'],
    ['a function that is called later', 'def key():\n    return os.environ["API_KEY"]\nz = 3\nprint(key())'],
    ['options', 'p.add_argument("--hub_token")\nq = 1\ndef main(args):\n    print(args)\nargs = p.parse_args()'],
    ['a name in a string', 'k = os.environ["API_KEY"]\nn = 1\nprint(f"{n}: {k}")'],
    ['an answer', 'r = c.get_secret_value(SecretId="x")\nm = {}\nprint(r["SecretString"])'],
    ['a value under a condition', 'if (c := {"k": os.environ["API_KEY"]}):\n    print(c)'],
  ])('never matters: %s', (_, code) => {
    expect(lintExposure(code, 'a.py')).toHaveLength(1);
  });
});

describe('the words that a scan notes', () => {
  it.each([
    'os.environ',
    'environ[',
    'getenv',
    'getpass',
    'parse_args',
    'dotenv',
    'get_token(',
    'get_password',
    'client_secret',
    'st.secrets',
    'userdata',
    'WithDecryption',
  ])('%s lets a file be read, and is noted', (word) => {
    expect(mayExpose('python', `x = ${word}`)).toBe(true);
    expect(pythonWords.some((noted) => word.toLowerCase().includes(noted))).toBe(true);
  });

  it('is noted with every source of the rules', () => {
    for (const { exposes } of exposureFamilies.filter(({ id }) => id.startsWith('exposure-python'))) {
      const codes = exposes.map((given) => (typeof given === 'string' ? given : given.code));
      for (const code of codes.filter((text) => mayExpose('python', text))) {
        expect(pythonWords.some((noted) => code.toLowerCase().includes(noted))).toBe(true);
      }
    }
  });
});
