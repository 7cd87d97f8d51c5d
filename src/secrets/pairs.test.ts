import { describe, expect, it } from 'vitest';
import { drawn, seeded } from './example.ts';
import { rules } from './rules/registry.ts';
import { spansIn } from './scan-text.ts';
import { scannerOf } from './scanner.ts';

const scanner = scannerOf(rules);
const candidatesOf = (text: string, path: string) =>
  spansIn(scanner, new TextEncoder().encode(text), { path, code: false }).map(({ candidate }) => candidate);
const random = seeded(99);
const uuid = () => [8, 4, 4, 4, 12].map((n) => drawn('hex', n, random)).join('-');

/** Rule, confidence and how many parts stand beside it, for all that is reported. */
function found(text: string, path = '.env') {
  return candidatesOf(text, path)
    .filter(({ dropped }) => dropped === null)
    .map(({ rule, confidence, companions }) => [rule.id, confidence, companions?.length ?? 0]);
}

const id = `ASIA${drawn('base32', 16, random)}`;
const secret = drawn('base64', 40, random);
const session = `IQoJb3JpZ2luX2Vj${drawn('base64', 700, random)}`;
const modal = ['ak-', 'as-'].map((prefix) => prefix + drawn('alnum', 22, random));
const clearml = [drawn('upper-alnum', 20, random), drawn('alnum', 50, random)];
const hmac = [`GOOG1E${drawn('upper-alnum', 55, random)}`, drawn('base64', 40, random)];
const langfuse = [`pk-lf-${uuid()}`, `sk-lf-${uuid()}`];

describe('parts of one credential', () => {
  it.each([
    ['an id alone', `AWS_ACCESS_KEY_ID=${id}\n`, [['aws-access-key-id', 'low', 0]]],
    ['a secret alone', `AWS_SECRET_ACCESS_KEY=${secret}\n`, [['aws-secret-access-key', 'medium', 0]]],
    ['both', `AWS_ACCESS_KEY_ID=${id}\nAWS_SECRET_ACCESS_KEY=${secret}\n`, [['aws-secret-access-key', 'high', 1]]],
    [
      'the secret first, in JSON',
      JSON.stringify({ SecretAccessKey: secret, AccessKeyId: id }, null, 1),
      [['aws-secret-access-key', 'high', 1]],
    ],
    [
      'with a session token',
      `[default]\naws_access_key_id = ${id}\naws_secret_access_key = ${secret}\naws_session_token = ${session}\n`,
      [['aws-secret-access-key', 'high', 2]],
    ],
    ['a session token alone', `aws_session_token = ${session}\n`, [['aws-session-token', 'medium', 0]]],
    [
      'both, too far apart',
      `AWS_ACCESS_KEY_ID=${id}\n${'A=1\n'.repeat(9)}AWS_SECRET_ACCESS_KEY=${secret}\n`,
      [
        ['aws-access-key-id', 'low', 0],
        ['aws-secret-access-key', 'medium', 0],
      ],
    ],
    [
      'the settings of Modal, which do not name it',
      `[me]\ntoken_id = "${modal[0]}"\ntoken_secret = "${modal[1]}"\n`,
      [['modal-token', 'high', 1]],
    ],
    ['Modal, named', `MODAL_TOKEN_ID=${modal[0]}\nMODAL_TOKEN_SECRET=${modal[1]}\n`, [['modal-token', 'high', 1]]],
    [
      'ClearML',
      `CLEARML_API_ACCESS_KEY=${clearml[0]}\nCLEARML_API_SECRET_KEY=${clearml[1]}\n`,
      [['clearml-secret-key', 'high', 1]],
    ],
    ['Cloud Storage', `GCS_HMAC_ACCESS_ID=${hmac[0]}\nGCS_HMAC_SECRET=${hmac[1]}\n`, [['gcs-hmac-secret', 'high', 1]]],
    [
      'Langfuse',
      `LANGFUSE_PUBLIC_KEY=${langfuse[0]}\nLANGFUSE_SECRET_KEY=${langfuse[1]}\n`,
      [['langfuse-secret-key', 'high', 1]],
    ],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('say what the public half says', () => {
    const [first] = candidatesOf(`AWS_ACCESS_KEY_ID=${id}\nAWS_SECRET_ACCESS_KEY=${secret}\n`, '.env');
    expect(first?.facts).toContainEqual({ name: 'kind', value: 'temporary key of a session' });
    expect(first?.companions).toEqual([id]);
  });

  it('of one kaggle.json are one, with its user', () => {
    const text = `{"username":"somebody","key":"${drawn('hex', 32, random)}"}`;
    expect(
      candidatesOf(text, 'kaggle.json').map(({ rule, confidence, facts }) => [rule.id, confidence, facts]),
    ).toEqual([['kaggle-json', 'high', [{ name: 'user', value: 'somebody' }]]]);
  });
});

describe('keys of several providers, one below the other', () => {
  it('go each to the provider whose name stands closest', () => {
    const lines = ['WANDB', 'DEEPGRAM', 'DAGSHUB', 'POLYAXON', 'SERPER'].map(
      (name) => `${name}_API_KEY=${drawn('hex', 40, random)}\n`,
    );
    expect(found(lines.join('')).map(([rule]) => rule)).toEqual([
      'wandb-api-key',
      'deepgram-api-key',
      'dagshub-token',
      'polyaxon-token',
      'serper-api-key',
    ]);
  });
});
