import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const version = 'v0.2.89';

/**
 * The program of nektos/act (MIT), built from source through the Go module proxy: half a minute, then kept in
 * `ASSAY_TEST_CACHE`, else in the user's cache. Where it cannot be built the answer is why.
 */
export function builtAct(): { readonly path: string } | { readonly missing: string } {
  if (process.platform !== 'linux') return { missing: 'needs Linux' };
  const cache = process.env.ASSAY_TEST_CACHE ?? join(homedir(), '.cache', 'assay-test');
  const path = join(cache, `act-${version}`);
  if (existsSync(path)) return { path };
  if (spawnSync('go', ['version']).status !== 0) return { missing: 'needs Go' };
  mkdirSync(cache, { recursive: true });
  const bin = mkdtempSync(join(cache, 'go-bin-'));
  const built = spawnSync('go', ['install', `github.com/nektos/act@${version}`], {
    env: { ...process.env, GOBIN: bin, GOFLAGS: '' },
    encoding: 'utf8',
    timeout: 600_000,
  });
  if (built.status === 0) renameSync(join(bin, 'act'), path);
  rmSync(bin, { recursive: true, force: true });
  return built.status === 0
    ? { path }
    : { missing: `needs act, which go could not build: ${built.stderr?.slice(-300)}` };
}

/** What a workflow run is made of. */
export interface ActRun {
  /** the program */
  readonly act: string;
  readonly workflow: string;
  readonly event: { readonly name: string; readonly payload: unknown };
  /** repository that the jobs check out, at this commit */
  readonly origin: string;
  readonly sha: string;
  /** folders that stand for actions: `owner/name@ref` */
  readonly actions: Readonly<Record<string, string>>;
  readonly apiUrl: string;
  readonly token: string;
  /** further settings of act, and of the environment of its jobs */
  readonly env?: Readonly<Record<string, string>>;
}

/** One line of act's log. */
interface Line {
  readonly msg?: string;
  readonly job?: string;
  readonly jobID?: string;
  readonly jobResult?: string;
  readonly command?: string;
  readonly name?: string;
  readonly arg?: string;
}

/** What a workflow run left. */
export interface ActResult {
  readonly code: number | null;
  /** by the job's id: success or failure */
  readonly jobs: Readonly<Record<string, string>>;
  /** outputs of the steps, by the job's id; of equal names the last */
  readonly outputs: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** everything that the jobs printed */
  readonly log: string;
  /** folder with one folder for each artifact */
  readonly artifacts: string;
  remove(): void;
}

/** Runs a workflow on this machine (act's host mode), with nothing taken from GitHub. */
export async function runWorkflow(run: ActRun): Promise<ActResult> {
  const folder = mkdtempSync(join(tmpdir(), 'assay-act-'));
  const at = (name: string) => join(folder, name);
  const event = at('event.json');
  const repository = at('repository');
  mkdirSync(at('artifacts'));
  cpSync(run.origin, repository, { recursive: true });
  checkedOut(repository, run.sha);
  mkdirSync(join(folder, 'workflows'));
  writeFileSync(join(folder, 'workflows', 'workflow.yml'), run.workflow);
  writeFileSync(event, JSON.stringify(run.event.payload));
  const environment = {
    GITHUB_API_URL: run.apiUrl,
    GITHUB_GRAPHQL_URL: `${run.apiUrl}/graphql`,
    ASSAY_TEST_ORIGIN: `file://${run.origin}`,
    ASSAY_TEST_ARTIFACTS: at('artifacts'),
    ...run.env,
  };
  const args = [
    run.event.name,
    ...['--json', '--eventpath', event, '--workflows', join(folder, 'workflows'), '--directory', repository],
    ...['ubuntu-latest', 'self-hosted'].flatMap((label) => ['-P', `${label}=-self-hosted`]),
    ...['--action-offline-mode', '--no-skip-checkout', '--no-cache-server', '--action-cache-path', at('cache')],
    ...Object.entries(run.actions).flatMap(([name, path]) => ['--local-repository', `${name}=${path}`]),
    ...Object.entries(environment).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
    ...['--secret', 'GITHUB_TOKEN'],
  ];
  const child = spawn(run.act, args, {
    cwd: repository,
    env: { PATH: `${dirname(process.execPath)}:${process.env.PATH}`, HOME: folder, GITHUB_TOKEN: run.token },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 300_000,
  });
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  const code = await new Promise<number | null>((done, fail) => {
    child.on('error', fail);
    child.on('close', done);
  });
  const remove = () => rmSync(folder, { recursive: true, force: true });
  return { code, ...readLog(Buffer.concat(chunks).toString('utf8')), artifacts: at('artifacts'), remove };
}

function checkedOut(repository: string, sha: string): void {
  for (const args of [
    ['checkout', '--quiet', '--detach', sha],
    ['remote', 'add', 'origin', 'https://github.com/Codertocat/Hello-World.git'],
  ]) {
    const { status, stderr } = spawnSync('git', args, { cwd: repository, encoding: 'utf8' });
    if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
  }
}

function readLog(text: string): Pick<ActResult, 'jobs' | 'outputs' | 'log'> {
  const jobs: Record<string, string> = {};
  const outputs: Record<string, Record<string, string>> = {};
  const said: string[] = [];
  for (const raw of text.split('\n').filter((line) => line !== '')) {
    const line: Line = raw.startsWith('{') ? (JSON.parse(raw) as Line) : { msg: raw };
    const job = line.jobID ?? line.job ?? '';
    if (line.jobResult !== undefined) jobs[job] = line.jobResult;
    if (line.command === 'set-output' && line.name !== undefined)
      outputs[job] = { ...outputs[job], [line.name]: line.arg ?? '' };
    said.push((line.msg ?? '').replace(/\n$/, ''));
  }
  return { jobs, outputs, log: said.join('\n') };
}
