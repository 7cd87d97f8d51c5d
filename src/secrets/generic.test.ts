import { describe, expect, it } from 'vitest';
import { drawn, seeded } from './example.ts';
import { rules } from './rules/registry.ts';
import { scanBytes } from './scan.ts';
import { scannerOf } from './scanner.ts';

const scanner = scannerOf(rules);

function found(text: string, path: string): string[] {
  return scanBytes(scanner, Buffer.from(text), path)
    .candidates.filter(({ dropped }) => dropped === null)
    .map(({ rule, confidence }) => `${rule.id} ${confidence}`);
}

describe('a random value under a secret name', () => {
  it.each([
    ['src/a.py', (v: string) => `API_TOKEN = "${v}"`],
    ['config.yaml', (v: string) => `client_secret: ${v}`],
    ['.env', (v: string) => `DB_PASSWORD=${v}`],
    ['a.json', (v: string) => `{"auth_token": "${v}"}`],
    ['run.sh', (v: string) => `export SECRET_KEY='${v}'`],
    ['Dockerfile', (v: string) => `ENV ACCESS_KEY=${v}`],
    ['src/a.py', (v: string) => `connect(password="${v}")`],
  ])('%s', (path, write) => {
    const random = seeded(path.length);
    for (let i = 0; i < 50; i++) {
      const value = `${drawn('alnum', 30, random)}7a`;
      expect(found(write(value), path)).toEqual(['generic-secret medium']);
    }
  });

  it('is low in tests, docs, examples and lock files', () => {
    for (const path of ['tests/a.py', 'README.md', 'examples/a.py', 'package-lock.json']) {
      expect(found(`api_token = "${drawn('alnum', 30, seeded(4))}7a"`, path)).toEqual(['generic-secret low']);
    }
  });
});

describe('a value that surprises a reader of words', () => {
  it.each([
    ['letters and digits', 'alnum', 16],
    ['lower case', 'lower-alnum', 20],
    ['letters only', 'letters', 20],
    ['base32', 'base32', 26],
    ['base64url', 'base64url', 32],
    ['hex', 'hex', 32],
  ] as const)('%s: 95 of 100 are taken for secrets', (_, alphabet, length) => {
    const values = Array.from({ length: 200 }, (_, seed) => drawn(alphabet, length, seeded(seed + 1)));
    const taken = values.filter((value) => found(`x_api_key = "${value}"\n`, 'src/a.py').length > 0);
    expect(taken.length).toBeGreaterThanOrEqual(190);
  });
});

describe('forms of an assignment', () => {
  const value = `${drawn('alnum', 24, seeded(12))}7a`;

  it.each([
    ['deploy.yaml', `env:\n  - name: DB_PASSWORD\n    value: "${value}"\n`],
    ['src/a.py', `os.environ["API_TOKEN"] = "${value}"\n`],
    ['src/a.py', `os.getenv("API_TOKEN", "${value}")\n`],
    ['src/a.py', `token = os.getenv("API_TOKEN") or "${value}"\n`],
    ['src/a.ts', `const t = process.env.API_TOKEN ?? '${value}';\n`],
    ['src/a.py', `requests.get("https://h.net/v1?access_token=${value}&x=1")\n`],
    ['src/a.py', `headers = {"X-Api-Key": "${value}"}\n`],
    ['src/a.py', `headers = {"Authorization": "Bearer ${value}"}\n`],
    ['src/a.py', `subprocess.run(["tool", "--auth-token", "${value}"])\n`],
    ['run.sh', `tool --auth-token ${value} --verbose\n`],
    ['run.sh', `curl -H 'Authorization: Bearer ${value}' https://h.net\n`],
    ['run.sh', `: "\${API_TOKEN:-${value}}"\n`],
    ['pom.xml', `<server><password>${value}</password></server>\n`],
    ['web.config', `<add key="ServicePassword" value="${value}"/>\n`],
    ['app.properties', `spring.datasource.password=${value}\n`],
    ['config.php', `define('DB_PASSWORD', '${value}');\n`],
    ['build.gradle', `credentials {\n  password '${value}'\n}\n`],
    ['src/a.py', `if token == "${value}":\n`],
    ['notes.txt', `The password is ${value}.\n`],
  ])('%s: %s', (path, text) => {
    expect(found(text, path)).toHaveLength(1);
    expect(found(text, path)[0]).toMatch(/^(generic-secret|prose-password) medium$/);
  });

  it.each([
    ["CREATE USER u IDENTIFIED BY 'V';", 'sql-user-password medium'],
    ["ALTER ROLE u WITH PASSWORD 'V';", 'sql-user-password medium'],
    ['curl -u alice:V https://h.net', 'command-line-user medium'],
    ['Server=h,1433;Database=d;User Id=u;Password=V;', 'connection-string-password medium'],
    ['jdbc:postgresql://h.net/d?user=u&password=V', 'jdbc-password high'],
  ])('%s', (template, expected) => {
    expect(found(template.replace('V', `${drawn('alnum', 14, seeded(3))}7a`), 'a.conf')).toEqual([expected]);
  });

  it('holds a password that a person chose for low', () => {
    for (const chosen of ['hunter22', 'mycoin!1', 'abuser123456', 'super$ecret'])
      expect(found(`password = "${chosen}"\n`, 'src/a.py')).toEqual(['generic-secret low']);
  });
});

describe('what people complain about', () => {
  const hex64 = drawn('hex', 64, seeded(21));
  const cell = (source: string[], extra: object = {}) =>
    JSON.stringify({
      cells: [{ cell_type: 'code', id: drawn('hex', 8, seeded(2)), metadata: {}, outputs: [], source, ...extra }],
      metadata: {
        interpreter: { hash: hex64 },
        vscode: { interpreter: { hash: hex64 } },
        kernelspec: { name: 'python3', display_name: 'Python 3' },
      },
      nbformat: 4,
      nbformat_minor: 5,
    });

  it.each([
    ['a cell id and an interpreter hash', cell(['x = 1\n'])],
    ['Colab ids and output hashes', cell(['x = 1'], { metadata: { id: 'kX9tQm2vLw7Z', outputId: `${hex64}` } })],
    ['tokenizer code', cell(['tokenizer.pad_token = tokenizer.eos_token\n', 'tok.unk_token = "[UNK_7f3a9b2c1d]"\n'])],
    ['token counts', cell(['max_new_tokens = 1024\n', 'total_tokens=183467281930\n'])],
    [
      'run ids',
      cell(['run = wandb.init(id="3k9x0q2v", resume="must")\n', 'run_id = "9f8e7d6c5b4a39281706f5e4d3c2b1a0"']),
    ],
    ['model revisions', cell([`model = load("a/b", revision="${drawn('hex', 40, seeded(8))}")`])],
    ['tables of tokens', cell(['df["token"].str.len()\n', 'token2id = {"hello": 42, "Wq7Zx9": 17}'])],
  ])('the generic rule is quiet on %s of a notebook', (_, text) => {
    expect(found(text, 'train.ipynb')).toEqual([]);
  });

  it.each([
    ['bundle.js', 'const e={unk_token:"<|unk7a9Zq3vT8|>",vocab:{"Zq3vT8wLp0Rk":1},sep_token:"Kd8fJ2mQx7Lw9Tz"};'],
    ['tokenizer.json', '{"added_tokens":[{"id":0,"content":"Zq3vT8wLp0Rk9"}],"model":{"unk_token":"Zq3vT8wLp0Rk9"}}'],
    ['tokenizer_config.json', '{"bos_token": "Kd8fJ2mQx7Lw9Tz", "tokenizer_class": "LlamaTokenizerFast2"}'],
    ['.github/workflows/a.yml', `    - uses: acme/token-action@${drawn('hex', 40, seeded(4))} # v4 secret`],
    ['a.py', 'def verify_access_token_v2(request): return get_secret_value_from_store_v2(request)'],
    ['a.ts', "const alphabets = { 'url-password': 'A-Za-z0-9_.%+~!*^&=,/@$' };"],
    ['a.js', 'export const refreshAccessToken=createAsyncThunk2("auth/refreshAccessToken2",fetchToken3)'],
    ['yarn.lock', `  integrity sha512-${drawn('base64', 86, seeded(6))}==`],
    ['data.dvc', `outs:\n- md5: ${drawn('hex', 32, seeded(7))}\n  path: tokens.parquet`],
    ['model.bin', `version https://git-lfs.github.com/spec/v1\noid sha256:${hex64}\nsize 12345`],
    ['a.md', 'The password is required. The token is invalid, the secret is stored, the API key is optional.'],
    ['a.py', `token_hash = "${hex64}"\npublic_key = "${hex64}"\npassword_digest = "${hex64}"`],
  ])('%s: %s', (path, text) => {
    expect(found(text, path)).toEqual([]);
  });

  it('a key behind an escaped quote in a cell is found', () => {
    const value = `${drawn('alnum', 30, seeded(4))}7a`;
    expect(found(cell([`body = "{\\"api_token\\": \\"${value}\\"}"`]), 'n.ipynb')).toEqual(['generic-secret medium']);
  });
});

describe('what is no secret', () => {
  it.each([
    'password = os.environ["DB_PASSWORD"]',
    'password = get_password(user_name_1)',
    'token = "AutoTokenizer.from_pretrained"',
    'unk_token = "[UNK]1234567890ab"',
    'eos_token="<|endoftext|>12345"',
    'secret_name = "projects/p1/secrets/s2/versions/3"',
    'password: ${{ secrets.DB_PASSWORD_2 }}',
    'PASSWORD=${DB_PASSWORD_2:-none}',
    'api_key = "your-api-key-goes-here-123"',
    'api_key = "xxxxxxxxxxxxxxxxxxxxxxxx1"',
    'token_file = "/var/run/secrets/token1"',
    'token = "https://example.com/oauth2/token1"',
    'auth_token: "3f2504e0-4f89-11d3-9a0c-0305e82c3301"',
    'password = "correct-horse-battery-staple"',
    'secret = "my_super_secret_password_value"',
    'max_tokens: 40960000000',
    'apiToken = "abc123xyz456"',
    "['_password', '_authToken']",
    'composio_key = "contentfulDeliveryToken"',
    'uses: actions/checkout@8e5e7e5ab8b370d6c329ec480221332ada57f0ab # token',
    'start-process -PassThru -NoNewWindow',
    'api_key = "sk-...xyz12345"',
    'password: "\\u041f\\u0430\\u0440\\u043e\\u043b\\u0430"',
    'password: "Contraseña nueva1"',
    'cloud_password: "Cloud-adgangskode"',
    'icons = ["password", "password_2", "password_2_off"]',
    'Resource: "arn:*:secretsmanager:*:*:secret:eks-local.cluster.x2/*"',
    'DUMMY_SECRET = "FPPTH34D4E3MI2HGxq7"',
    'error("Unexpected token `+String.fromCharCode(e1),t2);break}if(n===44){if(t++")',
    'positions--pass `strict=False1`. To produce',
    'integrity token "sha512-abcdefabcdefabcdefabcdef0123"',
  ])('%s', (line) => {
    expect(found(`${line}\n`, 'src/a.py').filter((text) => !text.endsWith('low'))).toEqual([]);
    expect(found(`${line}\n`, 'a.yaml').filter((text) => !text.endsWith('low'))).toEqual([]);
  });
});

describe('pairs', () => {
  const random = seeded(9);
  const id = `AKIA${drawn('base32', 16, random)}`;
  const secret = drawn('base64', 40, random);

  it.each([
    ['together', `aws_access_key_id = ${id}\naws_secret_access_key = ${secret}\n`, ['aws-secret-access-key high']],
    ['in the other order', `SecretAccessKey: "${secret}"\nAccessKeyId: "${id}"\n`, ['aws-secret-access-key high']],
    ['in a table', `user,${secret},${id}\n`, ['aws-secret-access-key high']],
    ['the secret alone', `aws_secret_access_key = ${secret}\n`, ['aws-secret-access-key medium']],
    ['the id alone', `aws_access_key_id = ${id}\n`, ['aws-access-key-id low']],
  ])('%s', (_, text, expected) => {
    expect(found(text, 'credentials.ini')).toEqual(expected);
  });
});

describe('near a provider', () => {
  const hex = drawn('hex', 40, seeded(3));

  it.each([
    ['a key', `wandb.login(key="${hex}")`, ['wandb-api-key high']],
    ['a netrc', `machine api.wandb.ai\n  login user\n  password ${hex}\n`, ['wandb-api-key high']],
    ['a run id', `wandb.init(run_id="${hex}")`, []],
    ['a revision', `wandb_revision = "${hex}"`, []],
    ['prose', `wandb was fixed in ${hex}`, []],
    ['far away', `import wandb\n${'x = 1\n'.repeat(60)}key = "${hex}"`, []],
  ])('%s', (_, text, expected) => {
    expect(found(text, 'setup.cfg').filter((line) => line.startsWith('wandb'))).toEqual(expected);
  });
});

describe('a name that only ends in key', () => {
  const random = drawn('alnum', 30, seeded(4));
  const hex = drawn('hex', 32, seeded(9));

  it.each([
    `ACME_KEY=${random}7a`,
    `acmeKey = "${random}7a"`,
    `acme.key: ${random}7a`,
    `<acme-key>${random}7a</acme-key>`,
    `ACME_KEY=${hex}`,
  ])('is low with a value drawn at random: %#', (text) => {
    expect(found(text, 'a.txt')).toEqual(['generic-secret low']);
  });

  it.each([
    `cache_key = "${random}7a"`,
    `public_key = "${random}7a"`,
    `key = "${random}7a"`,
    `acme_key = "${hex}"`,
    `ACME_KEY=${hex}0`,
    `acme_key = "${random.slice(0, 19)}"`,
    'acme_key = "the_name_of_another_column"',
  ])('is nothing else: %#', (text) => {
    expect(found(text, 'a.txt')).toEqual([]);
  });
});
