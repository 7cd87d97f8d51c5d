import { execFileSync } from 'node:child_process';

const git = (...args) => execFileSync('git', args, { cwd: process.env.GITHUB_WORKSPACE, stdio: 'inherit' });
const depth = process.env['INPUT_FETCH-DEPTH'];
const commit = process.env.INPUT_REF;

git('init', '--quiet', '--initial-branch=main');
git('remote', 'add', 'origin', process.env.ASSAY_TEST_ORIGIN);
if (depth === '0') git('fetch', '--quiet', 'origin', '+refs/heads/*:refs/remotes/origin/*');
git('fetch', '--quiet', ...(depth === '0' ? [] : [`--depth=${depth}`]), 'origin', commit);
git('checkout', '--quiet', '--force', '--detach', commit);
