// Writes what a program can see and do to `facts.json` at home, given the folders of the model and of the repository.
const { appendFileSync, readFileSync, readdirSync, writeFileSync, existsSync } = require('node:fs');
const { lookup } = require('node:dns');
const { connect } = require('node:net');
const { networkInterfaces } = require('node:os');
const { join } = require('node:path');

const [, , model, root, port] = process.argv;
const outcome = (act) => {
  try {
    return act() ?? 'done';
  } catch (error) {
    return error.code;
  }
};
const reach = (host, at) =>
  new Promise((resolve) => {
    const socket = connect({ host, port: at, timeout: 3000 });
    socket.on('connect', () => resolve('reached'));
    socket.on('timeout', () => resolve('timeout'));
    socket.on('error', ({ code }) => resolve(code));
  });
const status = readFileSync('/proc/self/status', 'utf8');
const megabyte = Buffer.alloc(2 ** 20, 1);

async function facts() {
  return {
    interfaces: Object.keys(networkInterfaces()),
    machine: await reach('127.0.0.1', Number(port)),
    outside: await reach('192.0.2.1', 9),
    name: await new Promise((resolve) => lookup('example.org', (error) => resolve(error?.code ?? 'known'))),
    environment: Object.keys(process.env).sort(),
    user: `${process.getuid()}:${process.getgid()}`,
    rights: /CapEff:\t(\w+)/.exec(status)[1],
    gainsNone: /NoNewPrivs:\t(\d)/.exec(status)[1],
    processes: readdirSync('/proc').filter((name) => /^\d+$/.test(name)).length,
    repository: readdirSync(root),
    daemon: ['/var/run/docker.sock', '/run/docker.sock'].filter(existsSync),
    writes: Object.fromEntries(
      ['/', '/etc', '/usr/bin', model, root, '/tmp', process.env.HOME].map((folder) => [
        folder,
        outcome(() => writeFileSync(join(folder, 'written'), 'x')),
      ]),
    ),
    tooMuch: outcome(() => {
      for (let i = 0; i < 80; i += 1) appendFileSync('/tmp/much', megabyte);
    }),
  };
}

facts().then((found) => {
  writeFileSync(join(process.env.HOME, 'facts.json'), JSON.stringify(found));
  process.exit(3);
});
