import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCommand, readPairs } from './commands.ts';
import { runAction, type StepOptions } from './runner.ts';
import { stepOutput } from './step-output.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'emulator-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const manifest = `
name: throw-away
inputs:
  token: { default: '\${{ github.token }}' }
  two words: { default: both }
  with-dash: { required: true }
runs: { using: node24, pre: pre.mjs, main: main.mjs, post: post.mjs }
`;

/** Writes an action of three scripts and runs it. */
function run(scripts: { pre?: string; main: string; post?: string }, options: Partial<StepOptions> = {}) {
  const action = mkdtempSync(join(folder, 'action-'));
  writeFileSync(join(action, 'action.yml'), manifest);
  const head = "import { appendFileSync, readFileSync } from 'node:fs';\nconst { env } = process;\n";
  for (const name of ['pre', 'main', 'post'] as const)
    writeFileSync(join(action, `${name}.mjs`), head + (scripts[name] ?? ''));
  return runAction({
    action: join(action, 'action.yml'),
    event: { name: 'push', payload: { ref: 'x' } },
    workspace: folder,
    ...options,
  });
}

describe('runAction', () => {
  it('hands over inputs, the event and a clean environment', async () => {
    process.env.OF_THIS_PROCESS = 'must not be seen';
    const main = `
      console.log(JSON.stringify(Object.fromEntries(Object.entries(env).filter(([name]) => name.startsWith('INPUT_')))));
      console.log(readFileSync(env.GITHUB_EVENT_PATH, 'utf8'), env.GITHUB_EVENT_NAME, env.OF_THIS_PROCESS, env.GITHUB_TOKEN, process.cwd() === env.GITHUB_WORKSPACE);`;
    const result = await run({ main }, { with: { 'With-Dash': 'x', extra: 'y' }, token: 'the-token-itself' });
    delete process.env.OF_THIS_PROCESS;
    expect(result.log.split('\n').slice(-2)).toEqual([
      '{"INPUT_TOKEN":"***","INPUT_TWO_WORDS":"both","INPUT_WITH-DASH":"x","INPUT_EXTRA":"y"}',
      '{"ref":"x"} push undefined undefined true',
    ]);
    expect(result.annotations).toEqual([
      { level: 'warning', message: expect.stringContaining("Unexpected input(s) 'extra'") },
    ]);
    expect(result.raw).toContain('the-token-itself');
  });

  it('reads outputs, exports, paths, summary, and passes state to post', async () => {
    const main = `
      appendFileSync(env.GITHUB_OUTPUT, 'a=1=2\\nb<<END\\nline 1\\nline=2\\nEND\\n');
      appendFileSync(env.GITHUB_ENV, 'X=<<y\\n');
      appendFileSync(env.GITHUB_PATH, '/somewhere\\n');
      appendFileSync(env.GITHUB_STATE, 'pid=42\\n');
      appendFileSync(env.GITHUB_STEP_SUMMARY, '# hi');`;
    const result = await run({
      main,
      pre: "appendFileSync(env.GITHUB_STATE, 'from=pre\\n')",
      post: 'console.log(env.STATE_from, env.STATE_pid, env.X)',
    });
    expect(result).toMatchObject({
      outcome: 'success',
      exitCode: 0,
      outputs: { a: '1=2', b: 'line 1\nline=2' },
      exported: { X: '<<y' },
      paths: ['/somewhere'],
      summary: '# hi',
    });
    expect(result.log).toBe('pre 42 <<y');
  });

  it('fails with the exit code, still runs post, leaves pre out for local actions', async () => {
    const result = await run(
      { pre: "console.log('pre')", main: 'process.exitCode = 2', post: "console.log('post')" },
      { local: true },
    );
    expect(result).toMatchObject({ outcome: 'failure', exitCode: 2, log: 'post' });
  });

  it.each([
    ['output', "appendFileSync(env.GITHUB_OUTPUT, 'no sign\\n')", /Invalid format 'no sign'/],
    ['heredoc', "appendFileSync(env.GITHUB_OUTPUT, 'a<<END\\nb\\n')", /Matching delimiter not found 'END'/],
    ['NODE_OPTIONS', "appendFileSync(env.GITHUB_ENV, 'NODE_OPTIONS=--inspect\\n')", /NODE_OPTIONS/],
  ])('fails on a malformed file: %s', async (_, main, message) => {
    const result = await run({ main });
    expect(result.outcome).toBe('failure');
    expect(result.annotations[0]?.message).toMatch(message);
  });

  it('drops a summary over 1 MiB as a whole, counting what it held', async () => {
    const main = "appendFileSync(env.GITHUB_STEP_SUMMARY, 'x'.repeat(600000))";
    expect((await run({ main })).summary).toHaveLength(600_000);
    expect(await run({ main }, { summary: 'y'.repeat(500_000) })).toMatchObject({
      summary: '',
      summaryDropped: true,
      outcome: 'success',
    });
  });

  it('fails when a disabled command is used', async () => {
    expect(await run({ main: "console.log('::set-env name=A::b')" })).toMatchObject({
      outcome: 'failure',
      exitCode: 0,
      exported: {},
    });
  });

  it('cancels what does not end', async () => {
    expect(await run({ main: 'setInterval(() => {}, 1000)' }, { timeout: 300 })).toMatchObject({
      outcome: 'cancelled',
    });
  });
});

describe('commands', () => {
  it.each([
    [
      '  ::error file=a%2Cb.py,line=3::no%0Ayes%25',
      { name: 'error', properties: { file: 'a,b.py', line: '3' }, data: 'no\nyes%' },
    ],
    ['text before ##[warning file=x;line=2]hi', { name: 'warning', properties: { file: 'x', line: '2' }, data: 'hi' }],
    ['text before ::error::x', null],
    ['\u200b:\u00ad:error::seen', { name: 'error', properties: {}, data: 'seen' }],
    ['#\ufe0f#[error]seen', { name: 'error', properties: {}, data: 'seen' }],
    ['::unknown::x', null],
    [': :error::x', null],
    ['## [error]x', null],
  ])('%s', (line, command) => {
    expect(readCommand(line)).toEqual(command);
  });

  it('keeps ten annotations of a level and 4,096 characters', () => {
    const output = stepOutput([]);
    for (let i = 0; i < 12; i += 1) output.line(`::error::${i}`);
    output.line(`::notice::${'n'.repeat(5_000)}`);
    expect(output.annotations.filter(({ level }) => level === 'error')).toHaveLength(10);
    expect(output.dropped.map(({ message }) => message)).toEqual(['10', '11']);
    expect(output.annotations.at(-1)?.message).toHaveLength(4_096);
  });

  it('masks, stops and resumes commands, refuses the disabled ones', () => {
    const output = stepOutput(['known']);
    for (const line of [
      'known::add-mask::x',
      '::add-mask::hidden',
      'a hidden known',
      '::stop-commands::random',
      '::error::quiet',
      '  ::Random::',
      '::error::loud',
      '::set-env name=A::b',
    ])
      output.line(line);
    expect(output.log).toEqual([
      '***::add-mask::x',
      'a *** ***',
      '::stop-commands::random',
      '::error::quiet',
      '  ::Random::',
      '##[error]loud',
    ]);
    expect(output.annotations.map(({ message }) => message)).toEqual(['loud']);
    expect(output.refused).toEqual(['::set-env name=A::b']);
  });

  it('reads pairs as the runner does', () => {
    expect(readPairs('a<<b=c\nx\nb=c\nd=e<<f\n')).toEqual([
      ['a', 'x'],
      ['d', 'e<<f'],
    ]);
    expect(() => readPairs('=x')).toThrow('Name must not be empty');
  });
});
