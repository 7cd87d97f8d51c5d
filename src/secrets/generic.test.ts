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
    'uses: actions/checkout@8e5e7e5ab8b370d6c329ec480221332ada57f0ab # token',
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
