// Makes openapi.json and graphql.json: the parts of GitHub's own descriptions that the fake server needs.
//
//   node test/fake-github/trim-openapi.mjs
//
// It downloads two npm packages (MIT) into a temporary folder; neither is a dependency, one unpacks to 390 MB.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const packages = { openapi: '@octokit/openapi@23.0.2', graphql: '@octokit/graphql-schema@15.26.1' };

/** The operations that Assay calls. Adding a call means adding it here. */
const operations = [
  ['/repos/{owner}/{repo}/issues/{issue_number}/comments', ['get', 'post']],
  ['/repos/{owner}/{repo}/issues/comments/{comment_id}', ['get', 'patch', 'delete']],
  ['/repos/{owner}/{repo}/pulls/{pull_number}', ['get']],
  ['/repos/{owner}/{repo}/contents/{path}', ['get']],
  ['/repos/{owner}/{repo}/git/commits/{commit_sha}', ['get']],
  ['/repos/{owner}/{repo}/actions/runs/{run_id}/logs', ['get']],
  ['/repos/{owner}/{repo}/issues', ['get', 'post']],
  ['/repos/{owner}/{repo}', ['get']],
  ['/repos/{owner}/{repo}/pulls', ['get']],
  ['/repos/{owner}/{repo}/collaborators/{username}/permission', ['get']],
  ['/repos/{owner}/{repo}/issues/comments/{comment_id}/reactions', ['post']],
  ['/repos/{owner}/{repo}/actions/runs/{run_id}', ['get']],
  ['/repos/{owner}/{repo}/actions/runs/{run_id}/artifacts', ['get']],
  ['/repos/{owner}/{repo}/actions/runs/{run_id}/jobs', ['get']],
  ['/repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}', ['get']],
  ['/repos/{owner}/{repo}/actions/jobs/{job_id}/rerun', ['post']],
  ['/repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs', ['get']],
  ['/repos/{owner}/{repo}/pulls/{pull_number}/reviews', ['post']],
  ['/repos/{owner}/{repo}/pulls/comments/{comment_id}', ['patch', 'delete']],
];

/** The GraphQL types and fields that Assay's documents use. */
const graphqlFields = {
  Query: ['repository'],
  Mutation: ['minimizeComment', 'resolveReviewThread'],
  Repository: ['pullRequest'],
  PullRequest: ['headRefOid', 'locked', 'comments', 'number', 'author', 'reviewThreads'],
  IssueCommentConnection: ['nodes', 'pageInfo', 'totalCount'],
  PageInfo: ['hasNextPage', 'endCursor'],
  IssueComment: [
    'databaseId',
    'id',
    'url',
    'body',
    'viewerDidAuthor',
    'isMinimized',
    'minimizedReason',
    'author',
    'editor',
    'createdAt',
    'lastEditedAt',
  ],
  Actor: ['login'],
  MinimizeCommentPayload: ['minimizedComment'],
  Minimizable: ['isMinimized', 'minimizedReason'],
  MinimizeCommentInput: ['subjectId', 'classifier', 'clientMutationId'],
  ReportedContentClassifiers: null,
  PullRequestReviewThreadConnection: ['nodes', 'pageInfo'],
  PullRequestReviewThread: ['id', 'isResolved', 'path', 'line', 'comments'],
  PullRequestReviewCommentConnection: ['nodes', 'totalCount'],
  PullRequestReviewComment: ['databaseId', 'body', 'viewerDidAuthor', 'author', 'editor'],
  ResolveReviewThreadInput: ['threadId', 'clientMutationId'],
  ResolveReviewThreadPayload: ['thread'],
};

const here = import.meta.dirname;
const folder = mkdtempSync(join(tmpdir(), 'github-descriptions-'));
try {
  const openapi = JSON.parse(readFileSync(unpacked(packages.openapi, 'generated/api.github.com.json'), 'utf8'));
  write('openapi.json', trimOpenapi(openapi));
  copyFileSync(unpacked(packages.openapi, 'LICENSE'), join(here, 'openapi.LICENSE.txt'));
  const schema = JSON.parse(readFileSync(unpacked(packages.graphql, 'schema.json'), 'utf8'));
  write('graphql.json', trimGraphql(schema.__schema));
} finally {
  rmSync(folder, { recursive: true });
}

function unpacked(name, file) {
  const [tarball] = execFileSync('npm', ['pack', '--silent', name], { cwd: folder, encoding: 'utf8' })
    .trim()
    .split('\n')
    .slice(-1);
  execFileSync('tar', ['xzf', tarball, `package/${file}`], { cwd: folder });
  return join(folder, 'package', file);
}

function write(file, value) {
  writeFileSync(join(here, file), `${JSON.stringify(value, null, 1)}\n`);
}

function trimOpenapi(source) {
  const components = {};
  const visit = (value) => {
    if (Array.isArray(value)) return value.map(visit);
    if (value === null || typeof value !== 'object') return value;
    if (typeof value.$ref === 'string') {
      const [, , kind, name] = value.$ref.split('/');
      components[kind] ??= {};
      if (!(name in components[kind])) {
        components[kind][name] = null;
        components[kind][name] = visit(source.components[kind][name]);
      }
      return nullable(value, { $ref: value.$ref });
    }
    const kept = Object.entries(value).filter(
      ([key, inner]) =>
        !(
          key.startsWith('x-') ||
          key === 'externalDocs' ||
          ((key === 'description' || key === 'title') && typeof inner === 'string')
        ),
    );
    const plain = kept.filter(
      ([key]) => key !== 'nullable' && key !== 'example' && key !== 'examples' && key !== 'callbacks',
    );
    return nullable(value, Object.fromEntries(plain.map(([key, inner]) => [key, visit(inner)])));
  };
  const paths = Object.fromEntries(
    operations.map(([path, methods]) => [
      path,
      Object.fromEntries(methods.map((method) => [method, operation(source.paths[path][method], visit)])),
    ]),
  );
  return {
    info: { title: source.info.title, license: source.info.license, origin: packages.openapi },
    paths,
    components: sorted(components),
  };
}

function operation(described, visit) {
  const { operationId, parameters, requestBody, responses } = described;
  return visit({ operationId, parameters, ...(requestBody === undefined ? {} : { requestBody }), responses });
}

/** OpenAPI 3.0 writes `nullable: true`, JSON Schema a type of null. */
function nullable(value, schema) {
  if (value.nullable !== true) return schema;
  return { anyOf: [schema, { type: 'null' }] };
}

function sorted(components) {
  const byName = (record) => Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
  return byName(Object.fromEntries(Object.entries(components).map(([kind, named]) => [kind, byName(named)])));
}

function trimGraphql(schema) {
  const types = Object.entries(graphqlFields).map(([name, fields]) => {
    const type = schema.types.find((one) => one.name === name);
    const listed = (type.fields ?? type.inputFields ?? []).filter((field) => fields?.includes(field.name));
    if (fields !== null && listed.length !== fields.length)
      throw new Error(`${name} lacks some of ${fields.join(', ')}`);
    const described = listed.map((field) => [
      field.name,
      {
        type: typeName(field.type),
        args: Object.fromEntries((field.args ?? []).map((arg) => [arg.name, typeName(arg.type)])),
      },
    ]);
    return [
      name,
      {
        kind: type.kind,
        ...(type.enumValues
          ? { values: type.enumValues.map((one) => one.name) }
          : { fields: Object.fromEntries(described) }),
      },
    ];
  });
  return { origin: packages.graphql, license: 'MIT', types: Object.fromEntries(types) };
}

function typeName(type) {
  if (type.kind === 'NON_NULL') return `${typeName(type.ofType)}!`;
  if (type.kind === 'LIST') return `[${typeName(type.ofType)}]`;
  return type.name;
}
