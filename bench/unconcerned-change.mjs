import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const example = fileURLToPath(new URL('../examples/late-arrival/base', import.meta.url));

/**
 * The example's repository in `root`, whose policy configures all gates, with a head that adds a sentence to a page: the
 * environment in which GitHub's runner would start the root action on that pull request, with no comment to post.
 */
export function unconcernedChange(root) {
  const repository = join(root, 'repository');
  const temporary = join(root, 'temporary');
  mkdirSync(temporary, { recursive: true });
  cpSync(example, repository, { recursive: true });
  git(repository, 'init', '--quiet', '--initial-branch=main');
  const base = commit(repository, 'base');
  writeFileSync(join(repository, 'NOTES.md'), 'Flights are late.\n');
  const head = commit(repository, 'head');
  const side = (sha) => ({ sha, ref: 'main', repo: { full_name: 'o/r', fork: false } });
  const event = join(root, 'event.json');
  writeFileSync(
    event,
    JSON.stringify({
      number: 1,
      pull_request: { number: 1, base: side(base), head: side(head) },
      repository: { full_name: 'o/r', default_branch: 'main' },
    }),
  );
  for (const name of ['summary', 'output']) writeFileSync(join(root, name), '');
  const env = {
    PATH: process.env.PATH,
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: 'http://127.0.0.1:9',
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: event,
    GITHUB_OUTPUT: join(root, 'output'),
    GITHUB_REF: 'refs/pull/1/merge',
    GITHUB_REPOSITORY: 'o/r',
    GITHUB_RUN_ID: '1',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: head,
    GITHUB_STEP_SUMMARY: join(root, 'summary'),
    GITHUB_WORKSPACE: repository,
    INPUT_ANNOTATIONS: 'true',
    INPUT_COMMENT: 'false',
    'INPUT_EVIDENCE-OUT': 'assay-evidence',
    INPUT_HTML: 'assay-report.html',
    INPUT_SEED: '1',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_TEMP: temporary,
  };
  return { root: repository, env };
}

function commit(repository, message) {
  const identity = ['-c', 'user.name=bench', '-c', 'user.email=bench@example.com', '-c', 'commit.gpgsign=false'];
  git(repository, 'add', '--all');
  git(repository, ...identity, 'commit', '--quiet', '--no-verify', '-m', message);
  return git(repository, 'rev-parse', 'HEAD').trim();
}

function git(cwd, ...args) {
  return execFileSync('git', args, { cwd, encoding: 'utf8' });
}
