import { describe, expect, it } from 'vitest';
import { drawn, seeded } from './example.ts';
import { rules } from './rules/registry.ts';
import { scanBytes } from './scan.ts';
import { scannerOf } from './scanner.ts';

const scanner = scannerOf(rules);
const random = seeded(57);
const upper = (length: number) => drawn('upper-alnum', length, random);
const signature = `${drawn('alnum', 43, random)}%3D`;
const secret = drawn('alnum', 30, random);
const password = drawn('alnum', 16, random);
const access = upper(20);
const channel = `ab-${[8, 4, 4, 4, 12].map((length) => drawn('hex', length, random)).join('-')}`;

function found(text: string, path: string) {
  return scanBytes(scanner, new TextEncoder().encode(text), path)
    .candidates.filter(({ dropped }) => dropped === null)
    .map(({ rule, confidence }) => [rule.id, confidence]);
}

describe('credentials as they are written', () => {
  it.each([
    [
      'a signature of the portal, with colons in its times',
      'a.py',
      `url = "https://a.blob.core.windows.net/c?sv=2022-11-02&ss=b&srt=co&sp=rl&se=2099-01-01T00:00:00Z&st=2024-01-01T00:00:00Z&spr=https&sig=${signature}"\n`,
      [['azure-shared-access-signature', 'high']],
    ],
    [
      'an id and a secret of Alibaba Cloud under any name',
      'a.py',
      `id = "LTAI5t${drawn('alnum', 18, random)}"\nsecret = "${secret}"\n`,
      [['alibaba-access-key-secret', 'high']],
    ],
    [
      'clearml.conf',
      'clearml.conf',
      `api {\n  api_server: https://api.clear.ml\n  credentials {\n    "access_key" = "${access}"\n    "secret_key" = "${drawn('alnum', 50, random)}"\n  }\n}\n`,
      [['clearml-secret-key', 'high']],
    ],
    [
      'the address of a tracking server',
      'a.py',
      `mlflow.set_tracking_uri("https://ann:${password}@mlflow.corp.net")\n`,
      [['url-password', 'medium']],
    ],
    [
      'the same in the environment',
      '.env',
      `MLFLOW_TRACKING_URI=https://ann:${password}@mlflow.corp.net\n`,
      [['url-password', 'medium']],
    ],
    [
      'a channel of conda',
      '.condarc',
      `channels:\n  - https://conda.anaconda.org/t/${channel}/team\n`,
      [['conda-channel-token', 'high']],
    ],
    [
      'a secret key of 1Password',
      'a.md',
      `A3-${upper(6)}-${upper(11)}-${upper(5)}-${upper(5)}-${upper(5)}\n`,
      [['onepassword-secret-key', 'high']],
    ],
    [
      'and in more groups',
      'a.md',
      `A3-${upper(6)}-${upper(6)}-${upper(5)}-${upper(5)}-${upper(5)}-${upper(5)}\n`,
      [['onepassword-secret-key', 'high']],
    ],
    [
      'the admin of MLflow as it is shipped',
      'basic_auth.ini',
      '[mlflow]\nadmin_username = admin\nadmin_password = password1234\n',
      [['mlflow-default-password', 'medium']],
    ],
    [
      'properties with a blank between',
      'a.properties',
      `db.password ${drawn('alnum', 24, random)}\n`,
      [['generic-secret', 'medium']],
    ],
    [
      'a name that ends in auth',
      'a.py',
      `acme_auth = "${drawn('alnum', 24, random)}"\n`,
      [['generic-secret', 'medium']],
    ],
    ['a name with points', 'a.txt', `acme.api.key=${drawn('alnum', 24, random)}\n`, [['generic-secret', 'medium']]],
    ['a name that begins with those letters', 'a.py', `co_author = "${drawn('alnum', 24, random)}"\n`, []],
    [
      'JDBC to this machine',
      'a.py',
      `u = "jdbc:postgresql://localhost/x?user=a&password=${password}"\n`,
      [['jdbc-password', 'low']],
    ],
  ])('%s', (_, path, text, expected) => {
    expect(found(text, path)).toEqual(expected);
  });
});
