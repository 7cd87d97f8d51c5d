import type { CallFamily, Family } from './exposure.ts';

/** What of JavaScript and TypeScript lets out what it is given. */
export const scriptFamilies: readonly CallFamily[] = [
  {
    id: 'exposure-script-console',
    act: 'is printed by',
    mend: 'Print whether it is set (`Boolean(key)`), not what it is: the output is kept in logs.',
    calls: [
      { callee: /^((globalThis|window)\.)?console\.(log|info|warn|error|debug|trace|dir|table|group)$/ },
      { callee: /^process\.(stdout|stderr)\.write$/ },
    ],
    exposes: [
      'console .log(process.env.OPENAI_API_KEY)',
      'const key = process.env.OPENAI_API_KEY;\nconsole.log(`key: ${key}`)',
      'const { HF_TOKEN } = process.env\nconsole.debug("t", HF_TOKEN)',
      'console .log(process.env)',
      'console .log(JSON.stringify(process.env, null, 2))',
      'const headers = { authorization: "Bearer " + process.env["API_TOKEN"] }\nconsole.log({ headers })',
      'const f = async () => {\n  const k = process.env.API_KEY ?? ""\n  console .error(k)\n}',
      'const env: NodeJS.ProcessEnv = process.env\nprocess.stdout .write(env.DB_PASSWORD!)',
      'Object.entries(process.env).forEach(([k, v]) => 1); console .log(Object.entries(process.env))',
      'for (const [k, v] of Object.entries(process.env)) console .log(k, v)',
    ],
    quiet: [
      'console .log(Boolean(process.env.OPENAI_API_KEY))',
      'console .log(!!process.env.OPENAI_API_KEY)',
      'console .log(process.env.OPENAI_API_KEY ? "set" : "missing")',
      'console .log(process.env.OPENAI_API_KEY?.length)',
      'console .log(process.env.NODE_ENV)',
      'const key = mask(process.env.API_KEY)\nconsole.log(key)',
      'if (!process.env.API_KEY) console .log("set API_KEY")',
      'const client = new Client({ apiKey: process.env.API_KEY })\nconsole.log(client)',
      'console .log(Object.keys(process.env))',
      '// console .log(process.env.API_KEY)',
      'const re = /console .log(process.env.API_KEY)/',
    ],
  },
  {
    id: 'exposure-script-log',
    act: 'is logged by',
    mend: 'Log whether it is set, or give the logger the path to redact: logs are kept and read by many.',
    calls: [
      {
        callee:
          /(^|\.)(logger|log|winston|pino\(\)|bunyan|getLogger\(\))\.(trace|debug|info|warn|error|fatal|verbose|silly|http|log|notice)$/,
      },
    ],
    exposes: [
      'logger.info({ key: process.env.API_KEY })',
      'const k = process.env.API_KEY\nthis.logger.debug(`k=${k}`)',
    ],
    quiet: ['logger.info("ready")', 'Math.log(process.env.API_KEY)'],
  },
  {
    id: 'exposure-script-actions',
    act: 'is handed on by',
    mend: 'Call `core.setSecret(value)` first, so that the log shows asterisks; hand on as little as possible.',
    calls: [
      { callee: /^(core\.)?(info|debug|notice|warning|error|setFailed|setOutput|exportVariable|saveState)$/ },
      { callee: /^core\.summary\.(addRaw|addCodeBlock|addList|addTable)$/ },
    ],
    exposes: [
      'core.info(core.getInput("github-token"))',
      'const token = core.getInput("api-token")\ncore.setOutput("token", token)',
      'core.exportVariable("KEY", process.env.API_KEY)',
    ],
    quiet: [
      'const token = core.getInput("api-token")\ncore.setSecret(token)\ncore.setOutput("token", token)',
      'core.info(core.getInput("path"))',
    ],
  },
  {
    id: 'exposure-script-response',
    act: 'is sent to whoever asks by',
    mend: 'Send only the fields that the client needs, by name.',
    calls: [
      { callee: /^(res|response|reply)(\.status\(\)|\.code\(\))?\.(send|json|end|write)$/ },
      { callee: /^Response\.json$/ },
    ],
    exposes: ['res.json(process.env)', 'res.status(200).send({ key: process.env.API_KEY })'],
    quiet: ['res.json({ ok: Boolean(process.env.API_KEY) })'],
  },
  {
    id: 'exposure-script-url',
    act: 'stands in the address that is requested by',
    mend: 'Send it in a header: addresses are kept in the logs of servers and proxies and stand in error messages.',
    calls: [
      {
        callee: /^(fetch|axios|got|ky|(axios|got|ky)\.(get|post|put|patch|delete))$/,
        reach: { places: [0], query: true },
      },
    ],
    exposes: ['await fetch(`https://example.org/v1?key=${process.env.API_KEY}`)'],
    quiet: ['fetch("https://example.org?x=1", { headers: { authorization: process.env.API_KEY } })'],
  },
  {
    id: 'exposure-script-process',
    act: 'is an argument of a process started by',
    mend: 'Hand it over in `env` or on standard input: every user of the machine sees arguments.',
    calls: [
      { callee: /^((child_process|cp)\.)?(exec|execSync)$/, reach: { places: [0] } },
      { callee: /^((child_process|cp)\.)?(spawn|spawnSync|execFile|execFileSync)$|^execa$/, reach: { places: [0, 1] } },
      { callee: /^exec\.exec$/, reach: { places: [0, 1] } },
    ],
    exposes: [
      'execSync(`npm login --token ${process.env.NPM_TOKEN}`)',
      'spawn("git", ["clone", "https://x:" + process.env.GITHUB_TOKEN])',
    ],
    quiet: ['spawn("npm", ["ci"], { env: { ...process.env, TOKEN: process.env.NPM_TOKEN } })'],
  },
];

/** The text of an error that is thrown. */
export const scriptException: Family = {
  id: 'exposure-script-exception',
  act: 'stands in the text of',
  mend: 'Name the variable, not its value: error texts end in logs and trackers.',
  exposes: ['const key = process.env.API_KEY\nthrow new Error(`bad key ${key}`)'],
  quiet: ['throw new Error("set API_KEY")', 'if (!process.env.API_KEY) throw new Error("API_KEY is missing")'],
};
