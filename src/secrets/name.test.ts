import { describe, expect, it } from 'vitest';
import { nameSays, namesAnIdentifier, namesAnother, opensSomething, wordsOf } from './name.ts';

describe('wordsOf', () => {
  it.each([
    ['openaiApiKey', ['openai', 'api', 'key']],
    ['OPENAI_API_KEY', ['openai', 'api', 'key']],
    ['my-HTTPToken.value', ['my', 'http', 'token', 'value']],
    ['', []],
  ])('%s', (name, words) => {
    expect(wordsOf(name)).toEqual(words);
  });
});

describe('nameSays', () => {
  it.each([
    'password',
    'DB_PASSWORD',
    'dbPasswd',
    'client_secret',
    'apiKey',
    'API-KEY',
    'private_key',
    'auth_token',
    'aws_secret_access_key',
    'connectionString',
    'slack_webhook',
    'passphrase',
    'bearer',
    'jwtsecret',
    'dbcredentials',
    'githubtoken',
    'dbpassword',
    '-Ddb.password',
    '--auth-token',
    'Ocp-Apim-Subscription-Key',
  ])('%s is secret', (name) => {
    expect(nameSays(name)).toBe('secret');
  });

  it.each([
    'tokenizer',
    'hashed_secret',
    'key_fingerprint',
    'unk_token',
    'eos_token',
    'pad_token',
    'cls_token',
    'sep_token',
    'mask_token',
    'num_tokens',
    'max_tokens',
    'token_type_ids',
    'vocab',
    'token_revision',
    'public_key',
    'secret_name',
    'password_file',
    'token_count',
    'key_id',
    'run_token_id',
    'password_length',
    'token_hash',
    'commit_token_sha',
  ])('%s is not', (name) => {
    expect(nameSays(name)).toBe('other');
  });

  it.each(['value', 'key', 'x', 'author', 'monkey'])('%s says nothing', (name) => {
    expect(nameSays(name)).toBe('nothing');
  });
});

describe('the last words', () => {
  it.each([
    'acme_key_id',
    'ACME_TOKEN_HASH',
    'acmeSecretName',
    'acme.public_key',
    'cacheKey',
    'next_page_token',
    'tokenUrl',
  ])('%s names something else', (name) => expect(namesAnother(name)).toBe(true));
  it.each(['acme_api_key', 'token', 'id', 'ACME_SECRET', 'acme_hash_secret', 'key', 'acme_token'])(
    '%s may name a secret',
    (name) => expect(namesAnother(name)).toBe(false),
  );
});

describe('near a provider', () => {
  it.each([
    ['WANDB_API_KEY', true, false],
    ['login', true, false],
    ['--api-key', true, false],
    ['ADO_PAT', true, false],
    ['run_id', false, true],
    ['revision', false, true],
    ['config', false, false],
  ])('%s', (name, opens, identifier) => {
    expect([opensSomething(name), namesAnIdentifier(name)]).toEqual([opens, identifier]);
  });
});
