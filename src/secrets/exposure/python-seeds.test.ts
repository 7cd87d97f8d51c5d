import { describe, expect, it } from 'vitest';
import { exposureFamilies } from './families.ts';
import { mayExpose } from './language.ts';
import { lintPython } from './lint-code.ts';
import { asksForSecret, pythonWords } from './python-seeds.ts';

/** What a scan notes of a text. */
function metIn(text: string): number {
  const lower = text.toLowerCase();
  return pythonWords.reduce((bits, word, i) => (lower.includes(word) ? bits | (1 << i) : bits), 0);
}

describe('code that asks for a credential', () => {
  it('is told from every example of the rules', () => {
    let asked = 0;
    for (const { exposes } of exposureFamilies) {
      for (const given of exposes) {
        const code = typeof given === 'string' ? given : given.code;
        if (!mayExpose('python', code) || lintPython(code, 'a.py').length === 0) continue;
        asked++;
        expect([code, asksForSecret(code), asksForSecret(code, metIn(code))]).toEqual([code, true, true]);
      }
    }
    expect(asked).toBeGreaterThan(40);
  });

  it.each([
    'print(os.environ)',
    'env = {**os.environ}',
    'env = os.environ | extra',
    'x = os.environ if a else b',
    'print(os.environ.get("API_KEY"))',
    "print(os.environ.pop( 'API_KEY', None))",
    'print(os.environ.get(  # the key\n    "API_KEY"))',
    'print(os.environ.get(key="API_KEY"))',
    'print(os.environ["API" "_KEY"])',
    'print(os.environ [ "API_KEY" ] == "a")',
    'print(os.environ["API_KEY"])',
    'f(os.environ.setdefault("DATABASE_URL", ""))',
    'print(os.environ.__getitem__("API_KEY"))',
    'print(os.getenv("API_KEY"))',
    'import dotenv\nprint(dotenv.get_key(".env", "API_KEY"))',
    'from environ import Env\nprint(env("API_KEY"))',
    'from environ import Env\nprint(env.str("API_KEY"))',
    'import dotenv\nprint(config("API_KEY"))',
    "p.add_argument('-t', '--hub-token')\nprint(p.parse_args())",
    'ssm.get_parameter(Name="a", WithDecryption=True)',
    'os.environ\nprint(r["SecretString"])',
  ])('%s', (code) => {
    expect([asksForSecret(code), asksForSecret(code, metIn(code))]).toEqual([true, true]);
  });
});

describe('code that asks for none', () => {
  it.each([
    'print(os.environ["CUDA_VISIBLE_DEVICES"], {"key": 1})',
    'os.environ["API_KEY"] = "x"',
    'if "API_KEY" in os.environ:\n    pass',
    'from os import environ, path',
    'with patch.dict(os.environ, {"API_KEY": "x"}):\n    pass',
    'with patch.dict(\n    os.environ,\n    {}):\n    pass',
    '"""Set os.environ before the import, see `os.environ`."""',
    'environment = 1\nrequest.environ["API_KEY"]',
    'os.environ.update(a)\nos.environ.get(name)',
    'p.add_argument("--pad_token")\np.parse_args()',
    'module.get_parameter("a")\nx = {"api_key": os.environ["HOME"]}',
  ])('%s', (code) => {
    expect([asksForSecret(code), asksForSecret(code, metIn(code)), lintPython(`${code}\n`, 'a.py')]).toEqual([
      false,
      false,
      [],
    ]);
  });
});
