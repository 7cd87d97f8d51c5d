// Runs a command and tells what it cost: wall and CPU seconds of it and its children, largest resident memory.
import { spawnSync } from 'node:child_process';

/** `wait4` is what the system itself counts; Node does not offer it for children. */
const program = `
import json, os, sys, time
out = os.open(os.devnull, os.O_WRONLY)
cwd, *command = sys.argv[1:]
started = time.monotonic()
pid = os.fork()
if pid == 0:
    os.chdir(cwd)
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    os.dup2(out, 1)
    os.dup2(out, 2)
    try:
        os.execvp(command[0], command)
    finally:
        os._exit(127)
_, status, used = os.wait4(pid, 0)
print(json.dumps({
    "wall": time.monotonic() - started,
    "cpu": used.ru_utime + used.ru_stime,
    "memory": used.ru_maxrss * 1024,
    "code": os.waitstatus_to_exitcode(status),
}))
`;

/**
 * `{ wall, cpu, memory, code }` in seconds and bytes. Errors: throws when the exit code is none of `codes`. Needs python3.
 */
export function measureCommand(cwd, command, codes = [0, 1]) {
  const { status, stdout, stderr } = spawnSync('python3', ['-c', program, cwd, ...command], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`python3 could not measure ${command[0]}: ${stderr}`);
  const measured = JSON.parse(stdout);
  if (!codes.includes(measured.code)) throw new Error(`${command.join(' ')} ended with ${measured.code}`);
  return measured;
}
