import { describe, expect, it } from 'vitest';
import type { Example } from '../exposure/exposure.ts';
import { postureFamilies } from './families.ts';
import { postureIds } from './ids.ts';
import { lintPosture } from './lint-posture.ts';

function exampleOf(example: string | Example): Required<Example> {
  if (typeof example === 'string' || example.path === undefined) throw new Error('an example of posture has a path');
  return { code: example.code, path: example.path };
}

describe.each(postureFamilies)('$id', (family) => {
  it.each(family.exposes.map(exampleOf))('finds %j', async ({ code, path }) => {
    expect((await lintPosture(code, path))?.map(({ rule }) => rule)).toContain(family.id);
  });

  it.each(family.quiet.map(exampleOf))('is quiet on %j', async ({ code, path }) => {
    expect(((await lintPosture(code, path)) ?? []).filter(({ rule }) => rule === family.id)).toEqual([]);
  });

  it('says what is wide and what to do', () => {
    expect(family.id).toMatch(/^posture-(aws|vault|workflow)-[a-z]+$/);
    expect(family.mend).toMatch(/^[A-Z].{20,}[.]$/);
  });
});

it('the rules are listed by their ids', () => {
  expect(postureIds).toEqual(postureFamilies.map(({ id }) => id));
});

describe('a finding of posture', () => {
  it('names the policy, the action and the line, in a document inside of Terraform too', async () => {
    const code =
      'resource "aws_iam_policy" "train" {\n  name = "t"\n  policy = <<-EOF\n    {\n      "Statement": [\n        {"Effect": "Allow", "Action": "s3:*", "Resource": "*"}\n      ]\n    }\n  EOF\n}\n';
    const [found] = (await lintPosture(code, 'infra/main.tf')) ?? [];
    expect(found?.message).toBe('`s3:*` is allowed on every resource by `aws_iam_policy.train`');
    expect(found?.location).toEqual({ path: 'infra/main.tf', startLine: 6 });
  });

  it('is one for a statement of many actions', async () => {
    const policy = { Statement: [{ Effect: 'Allow', Action: ['s3:*', 'glue:*', 'iam:PassRole'], Resource: '*' }] };
    expect((await lintPosture(JSON.stringify(policy), 'p.json'))?.map(({ message }) => message)).toEqual([
      '`s3:*` (one of 3) is allowed on every resource by `p`',
    ]);
  });

  it('is one of a few hundred, however many a file has', async () => {
    const Statement = Array.from({ length: 1000 }, () => ({ Effect: 'Allow', Action: '*', Resource: '*' }));
    expect((await lintPosture(JSON.stringify({ Statement }), 'p.json'))?.length).toBe(200);
  });

  it('is less sure where a condition binds the statement', async () => {
    const policy = { Statement: { Effect: 'Allow', Action: '*', Resource: '*', Condition: { Bool: {} } } };
    expect((await lintPosture(JSON.stringify(policy), 'p.json'))?.map(({ confidence }) => confidence)).toEqual([
      'medium',
    ]);
  });

  it('names the resource of a stack, and a policy by its own name', async () => {
    const code =
      'Resources:\n  Trainer:\n    Type: AWS::IAM::Role\n    Properties:\n      Policies:\n        - PolicyName: wide\n          PolicyDocument: {Statement: [{Effect: Allow, Action: "s3:*", Resource: "*"}]}\n      AssumeRolePolicyDocument: {Statement: [{Effect: Allow, Action: "sts:AssumeRole", Principal: {AWS: "*"}}]}\n';
    const messages = (await lintPosture(code, 'stack.yaml'))?.map(({ message }) => message);
    expect(messages).toEqual([
      '`s3:*` is allowed on every resource by `wide`',
      '`sts:AssumeRole` is allowed to everybody by `Trainer`',
    ]);
  });

  it('is not hidden by what is computed before it', async () => {
    const code =
      'data "aws_iam_policy_document" "x" {\n  policy_id = var.a ? "one" : "two"\n  statement {\n    effect = var.b ? "Allow" : "Allow"\n    actions = ["*"]\n    resources = ["*"]\n  }\n}\n';
    expect((await lintPosture(code, 'a.tf'))?.map(({ rule }) => rule)).toEqual(['posture-aws-administrator']);
  });

  it('is silenced by a comment beside it', async () => {
    const code =
      '# assay:ignore posture-vault-sudo -- the team that unseals Vault\npath "sys/seal/*" {\n  capabilities = ["sudo"]\n}\n';
    expect((await lintPosture(code, 'a.hcl'))?.[0]?.ignores?.[0]?.reason).toBe('the team that unseals Vault');
  });
});

describe('text that holds no policy', () => {
  it.each([
    ['broken JSON', 'a.json', '{"Statement": [{"Effect": "Allow", '],
    ['broken HCL', 'a.hcl', 'path "x" { capabilities = ["sudo" '],
    ['another key', 'a.yaml', 'Statement: of accounts\n'],
    ['no policy at all', 'a.json', '{"a": 1}'],
    ['deep nesting', 'a.tf', `aws_ = ${'['.repeat(50_000)}`],
    ['deep blocks', 'a.hcl', 'path {'.repeat(20_000)],
    ['a long line', 'a.tf', `aws_ ${'a='.repeat(300_000)}`],
    ['comments that stay open', 'a.tf', `aws_ ${'/*'.repeat(900_000)}`],
    ['a text that stays open', 'a.tf', `aws_ = "${'\\"'.repeat(900_000)}`],
    ['deep JSON', 'a.json', `{"Statement": ${'['.repeat(5_000)}`],
  ])('%s ends, and is no finding but what can be read', async (_, path, code) => {
    const found = (await lintPosture(code, path)) ?? [];
    expect(found.every(({ rule }) => rule === 'posture-vault-sudo')).toBe(true);
  });
});
