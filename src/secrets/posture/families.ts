import type { Family } from '../exposure/exposure.ts';

const json = (code: unknown) => ({ path: 'policy.json', code: JSON.stringify(code, null, 2) });
const allow = (action: unknown, resource: unknown, more: object = {}) =>
  json({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: action, Resource: resource, ...more }] });
const terraform = (code: string) => ({ path: 'main.tf', code });
const vault = (code: string) => ({ path: 'app.hcl', code });
const ofAll = 'on: push\nenv:\n  T: ${{ secrets.DEPLOY_TOKEN }}\n';
const job = (body: string) => ({
  path: '.github/workflows/a.yml',
  code: `on: push\npermissions: {}\njobs:\n  a:\n    runs-on: x\n${body}`,
});

export const awsAdministrator: Family = {
  id: 'posture-aws-administrator',
  act: 'is allowed on every resource by',
  mend: 'Name the actions and the resources that the work needs: whoever takes over what holds this policy owns the account.',
  exposes: [
    allow('*', '*'),
    allow('**', '*'),
    allow(['s3:GetObject', '*'], ['*']),
    allow('*:*', '*'),
    terraform(
      'data "aws_iam_policy_document" "x" {\n  statement {\n    actions = ["*"]\n    resources = ["*"]\n  }\n}',
    ),
    terraform(
      'resource "aws_iam_policy" "x" {\n  policy = jsonencode({\n    Statement = [{ Effect = "Allow", Action = "*", Resource = "*" }]\n  })\n}',
    ),
    terraform(
      'resource "aws_iam_policy" "x" {\n  policy = <<EOF\n{"Statement": {"Effect": "Allow", "Action": "*", "Resource": "*"}}\nEOF\n}',
    ),
    {
      path: 'stack.yaml',
      code: 'Resources:\n  P:\n    Type: AWS::IAM::Policy\n    Properties:\n      PolicyDocument:\n        Statement:\n          - Effect: Allow\n            Action: "*"\n            Resource: "*"\n',
    },
  ],
  quiet: [
    allow('*', 'arn:aws:s3:::models/*'),
    allow('s3:GetObject', '*'),
    json({ Statement: [{ Effect: 'Deny', Action: '*', Resource: '*' }] }),
    json({ rows: [{ Action: '*', Resource: '*' }] }),
    terraform(
      'data "aws_iam_policy_document" "x" {\n  statement {\n    effect = "Deny"\n    actions = ["*"]\n    resources = ["*"]\n  }\n}',
    ),
    terraform('# actions = ["*"]\nlocals {\n  resources = ["*"]\n}'),
  ],
};

export const awsService: Family = {
  id: 'posture-aws-service',
  act: 'is allowed on every resource by',
  mend: 'Name the actions that the work needs, and the resources by their ARN.',
  exposes: [
    allow('s3:*', '*'),
    allow(['sagemaker:*', 'logs:PutLogEvents'], '*'),
    allow('iam:PassRole', '*'),
    allow('iam:Put*', '*'),
  ],
  quiet: [allow('s3:*', 'arn:aws:s3:::models/*'), allow('s3:Get*', '*'), allow('ec2:Describe*', '*')],
};

export const awsSecrets: Family = {
  id: 'posture-aws-secrets',
  act: 'of every secret is allowed by',
  mend: 'Name the secrets, parameters or keys by their ARN: one leaked role opens all of them otherwise.',
  exposes: [
    allow('secretsmanager:GetSecretValue', '*'),
    allow(['kms:Decrypt'], '*'),
    allow('ssm:GetParameter*', ['*']),
    allow('ssm:Get*', '*'),
    allow('kms:De*t', '*'),
    terraform(
      'data "aws_iam_policy_document" "x" {\n  statement {\n    actions = ["secretsmanager:GetSecretValue"]\n    resources = ["*"]\n  }\n}',
    ),
  ],
  quiet: [
    allow('secretsmanager:GetSecretValue', 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:hub-*'),
    allow('secretsmanager:ListSecrets', '*'),
    allow('secretsmanager:GetRandomPassword', '*'),
    allow(['kms:Describe*', 'ssm:Describe?arameters'], '*'),
  ],
};

export const awsAnyone: Family = {
  id: 'posture-aws-anyone',
  act: 'is allowed to everybody by',
  mend: 'Name the account or role under `Principal`, or bind it by a `Condition`.',
  exposes: [
    allow('s3:GetObject', 'arn:aws:s3:::models/*', { Principal: '*' }),
    allow('sts:AssumeRole', undefined, { Principal: { AWS: '*' } }),
    allow('s3:GetObject', 'arn:aws:s3:::models/*', { NotPrincipal: { AWS: 'arn:aws:iam::123456789012:root' } }),
    terraform(
      'data "aws_iam_policy_document" "x" {\n  statement {\n    actions = ["s3:GetObject"]\n    not_principals {\n      type = "AWS"\n      identifiers = ["arn:aws:iam::123456789012:root"]\n    }\n  }\n}',
    ),
    terraform(
      'resource "x" "y" {\n  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "s3:GetObject", NotPrincipal = { AWS = "a" } }] })\n}',
    ),
    terraform(
      'data "aws_iam_policy_document" "x" {\n  statement {\n    actions = ["sts:AssumeRole"]\n    principals {\n      type = "*"\n      identifiers = ["*"]\n    }\n  }\n}',
    ),
  ],
  quiet: [
    allow('sts:AssumeRole', undefined, { Principal: { Service: 'sagemaker.amazonaws.com' } }),
    allow('s3:GetObject', 'arn:aws:s3:::a/*', {
      Principal: '*',
      Condition: { StringEquals: { 'aws:SourceVpce': 'vpce-1' } },
    }),
  ],
};

export const vaultRoot: Family = {
  id: 'posture-vault-root',
  act: 'is opened as a whole by',
  mend: 'Name the paths that the work needs: this policy can do nearly all that the root token can.',
  exposes: [
    vault('path "*" {\n  capabilities = ["create", "read", "update", "delete", "list", "sudo"]\n}'),
    vault('path "sys/*" {\n  capabilities = ["update"]\n}'),
    vault('path "*" { policy = "write" }'),
    { path: 'p.json', code: '{"path": {"*": {"capabilities": ["read"]}}}' },
    terraform('resource "vault_policy" "x" {\n  policy = <<EOT\npath "*" {\n  capabilities = ["read"]\n}\nEOT\n}'),
  ],
  quiet: [
    vault('path "secret/data/hub/*" {\n  capabilities = ["read"]\n}'),
    vault('path "*" {\n  capabilities = ["deny"]\n}'),
    vault('path "sys/health" {\n  capabilities = ["read"]\n}'),
  ],
};

export const vaultSudo: Family = {
  id: 'posture-vault-sudo',
  act: 'carries `sudo` in',
  mend: 'Take `sudo` out, or give it to one exact path for a person who administers Vault.',
  exposes: [
    vault('path "secret/*" {\n  capabilities = ["read", "sudo"]\n}'),
    vault('path "sys/auth/github" {\n  capabilities = ["sudo"]\n}'),
  ],
  quiet: [vault('path "secret/sudo" {\n  capabilities = ["read"]\n}')],
};

export const workflowEnvironment: Family = {
  id: 'posture-workflow-environment',
  act: 'is used outside of an environment by',
  mend: 'Keep it in an environment with reviewers and a branch rule, and name that with `environment:`.',
  exposes: [
    job('    steps:\n      - run: make\n        env:\n          T: ${{ secrets.DEPLOY_TOKEN }}\n'),
    job("    steps:\n      - uses: a/b@v1\n        with:\n          t: ${{ secrets['DEPLOY_TOKEN'] }}\n"),
    {
      path: '.github/workflows/a.yml',
      code: `${ofAll}permissions: {}\njobs:\n  a:\n    environment: prod\n    steps: []\n`,
    },
    job('    env: &e\n      T: ${{ secrets.DEPLOY_TOKEN }}\n    environment: prod\n  b:\n    env: *e\n'),
  ],
  quiet: [
    job(
      '    environment: prod\n    steps:\n      - run: make\n        env:\n          T: ${{ secrets.DEPLOY_TOKEN }}\n',
    ),
    job('    steps:\n      - run: make\n        env:\n          T: ${{ secrets.GITHUB_TOKEN }}\n'),
    job('    steps:\n      - run: make\n'),
    job('    steps:\n      - run: make # ${{ secrets.DEPLOY_TOKEN }}\n'),
  ],
};

/** How far credentials and whoever holds a policy reach: what `assay secrets --posture` adds to the lint of workflows. */
export const postureFamilies: readonly Family[] = [
  awsAdministrator,
  awsService,
  awsSecrets,
  awsAnyone,
  vaultRoot,
  vaultSudo,
  workflowEnvironment,
];
