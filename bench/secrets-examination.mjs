// `npm run build && node bench/secrets-examination.mjs DIRECTORY [--peers FOLDER] [--secretlint FOLDER] [--rules] [--flagged]`: the examples
// that other tools publish in their tests, none of which a rule was developed on, through Assay's scanner. DIRECTORY holds
// checkouts `gitleaks`, `secretlint`, `detect-secrets`, `kingfisher`, one or more; examples of the last that `noseyparker` and
// `titus` (checkouts beside it, which rules were developed on) have too are left out. Prints totals and counts by family, never an example, so
// that it stays an examination; of providers, also by whether the other tool's rule wants three literal characters or more
// at the start of the secret. `--rules`: by rule of the other tool; `--flagged`: which rules of ours took a negative for a
// credential at high or certain, and why. Needs go for the first, whose examples its rules make, and python3.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { RE2JS } from 're2js';
import { parse as parseToml } from 'smol-toml';
import { parse } from 'yaml';
import { compile } from '../scripts/generate/compile.mjs';
import { literalStarts } from './literal-starts.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    peers: { type: 'string' },
    secretlint: { type: 'string' },
    rules: { type: 'boolean', default: false },
    flagged: { type: 'boolean', default: false },
  },
});
const directory = resolve(positionals[0] ?? '.');
const work = mkdtempSync(join(tmpdir(), 'assay-exam-'));

/** An example: the rule that it was written for, the name and text of a file, and whether that holds a credential. */
const example = (rule, path, text, positive) => ({ rule, path, text, positive });

// The rules' functions hand their examples to these two, which check them; here they print them instead.
const printing = `package utils

import (
	"encoding/json"
	"fmt"

	"github.com/zricethezav/gitleaks/v8/config"
)

func say(rule string, path string, text string, positive bool) {
	line, _ := json.Marshal(map[string]any{"rule": rule, "path": path, "text": text, "positive": positive})
	fmt.Println(string(line))
}

func Validate(rule config.Rule, positives []string, negatives []string) *config.Rule {
	for _, text := range positives {
		say(rule.RuleID, "a.txt", text, true)
	}
	for _, text := range negatives {
		say(rule.RuleID, "a.txt", text, false)
	}
	return &rule
}

func ValidateWithPaths(rule config.Rule, positives map[string]string, negatives map[string]string) *config.Rule {
	for path, text := range positives {
		say(rule.RuleID, path, text, true)
	}
	for path, text := range negatives {
		say(rule.RuleID, path, text, false)
	}
	return &rule
}
`;

function gitleaksExamples(root) {
  const copy = join(work, 'gitleaks');
  cpSync(root, copy, { recursive: true, filter: (path) => basename(path) !== '.git' });
  const generator = join(copy, 'cmd', 'generate', 'config');
  writeFileSync(join(generator, 'utils', 'validate.go'), printing);
  const said = execFileSync('go', ['run', '.', join(work, 'unused.toml')], {
    cwd: generator,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const all = said
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line));
  return all.map(({ rule, path, text, positive }) => example(rule, basename(path), text, positive));
}

/** Rules that look for something else than credentials: a configured pattern, a file by its name, a home directory. */
const elsewhere = /-rule-(?:example|filter-comments|no-\w+(?:-\w+)*|pattern|preset-[\w-]+)$/;

function secretlintExamples(root) {
  const packages = join(root, 'packages', '@secretlint');
  const found = [];
  for (const name of readdirSync(packages).filter((each) => each.includes('-rule-') && !elsewhere.test(each))) {
    const snapshots = join(packages, name, 'test', 'snapshots');
    if (!existsSync(snapshots)) continue;
    for (const snapshot of readdirSync(snapshots)) {
      const files = readdirSync(join(snapshots, snapshot), { recursive: true, withFileTypes: true }).filter((file) =>
        file.isFile(),
      );
      // with options of its own, what it holds may be allowed and no negative
      if (files.some((file) => /^options?\./.test(file.name))) continue;
      for (const file of files.filter((each) => each.name.startsWith('input'))) {
        const text = readFileSync(join(file.parentPath ?? file.path, file.name), 'latin1');
        found.push(example(name, file.name, text, snapshot.startsWith('ng')));
      }
    }
  }
  return found;
}

// Pairs of a text and a truth value in the tables of the plugins' tests; what is not written out is left.
const reading = `
import ast, json, pathlib, sys
def pairs(call):
    for entry in getattr(call.args[1], 'elts', []):
        try:
            value = ast.literal_eval(entry)
        except (ValueError, TypeError, SyntaxError):
            yield None
            continue
        if isinstance(value, tuple) and len(value) >= 2 and isinstance(value[0], str) and isinstance(value[1], bool):
            yield value[:2]
for path in sorted(pathlib.Path(sys.argv[1]).glob('tests/plugins/*_test.py')):
    for node in ast.walk(ast.parse(path.read_text())):
        if not (isinstance(node, ast.Call) and getattr(node.func, 'attr', '') == 'parametrize' and len(node.args) > 1):
            continue
        for pair in pairs(node):
            told = {'left': True} if pair is None else {'text': pair[0], 'positive': pair[1]}
            print(json.dumps({'rule': path.stem.removesuffix('_test'), **told}))
`;

function detectSecretsExamples(root) {
  const said = execFileSync('python3', ['-c', reading, root], { encoding: 'utf8', maxBuffer: 1 << 28 });
  const all = said.split('\n').filter(Boolean).map(JSON.parse);
  const left = all.filter((each) => each.left).length;
  if (left > 0) console.log(`detect-secrets: ${left} examples are not written out and were left.`);
  // an address is no credential
  const own = all.filter((each) => !each.left && each.rule !== 'ip_public');
  return own.map(({ rule, text, positive }) => example(rule, 'a.txt', text, positive));
}

const yamlFiles = (root) =>
  existsSync(root)
    ? readdirSync(root, { recursive: true })
        .filter((name) => /\.ya?ml$/.test(name))
        .map((name) => join(root, name))
    : [];
const unspaced = (text) => text.replaceAll(/\s+/g, '');

/** Rules of kingfisher began as those of noseyparker: what either of the two known collections has is no examination. */
function kingfisherExamples(root) {
  const known = ['noseyparker', 'titus']
    .flatMap((name) => yamlFiles(join(directory, name)))
    .map((path) => unspaced(readFileSync(path, 'utf8')))
    .join('\n');
  if (known === '') throw new Error(`noseyparker and titus are needed in ${directory}, to leave their examples out`);
  const all = yamlFiles(join(root, 'data', 'rules')).flatMap((path) => parse(readFileSync(path, 'utf8')).rules);
  const made = all.flatMap(({ id, examples, negative_examples: negatives }) => [
    ...(examples ?? []).map((text) => example(id, 'a.txt', text, true)),
    ...(negatives ?? []).map((text) => example(id, 'a.txt', text, false)),
  ]);
  return made.filter(({ text }) => !known.includes(unspaced(text)));
}

function gitleaksRules(root) {
  const { rules } = parseToml(readFileSync(join(root, 'config', 'gitleaks.toml'), 'utf8'));
  return rules.filter(({ regex }) => regex !== undefined);
}

function gitleaksPatterns(root) {
  return gitleaksRules(root).map(({ id, regex }) => ({ id, pattern: RE2JS.compile(regex) }));
}

/** By rule of a suite whether its secret starts with three literal characters or more; null where that is not known. */
function prefixedOf(suite, root) {
  const patterns = {
    gitleaks: () =>
      gitleaksRules(root).map(({ id, regex, secretGroup }) => ({ id, pattern: regex, group: secretGroup })),
    kingfisher: () =>
      yamlFiles(join(root, 'data', 'rules'))
        .flatMap((path) => parse(readFileSync(path, 'utf8')).rules)
        .map(({ id, pattern }) => ({ id, pattern })),
  }[suite];
  if (patterns === undefined) return () => null;
  const starts = literalStarts(patterns());
  return (rule) => ((starts.get(rule) ?? null) === null ? null : starts.get(rule) >= 3);
}

const families = [
  [
    'machine learning',
    /hugging|openai|anthropic|claude|cohere|groq|perplexity|replicate|databricks|mistral|deepseek|langchain|wandb|together|gemini|nvidia|pinecone|bedrock|elevenlabs|kaggle|fireworks|openrouter|xai/i,
  ],
  ['private keys', /private.?key|age-secret/i],
  ['generic', /generic|keyword|entropy|basic.?auth|curl|connection|kubernetes|jwt/i],
  ['other providers', /./],
];
const familyOf = (rule) => families.find(([, pattern]) => pattern.test(rule))[0];

async function assayScanner() {
  const compiled = compile();
  const { rules } = await compiled.load('secrets/rules/registry');
  const { scannerOf } = await compiled.load('secrets/scanner');
  const { scanBytes } = await compiled.load('secrets/scan');
  compiled.remove();
  const scanner = scannerOf(rules);
  return ({ path, text }) => {
    const { candidates } = scanBytes(scanner, Buffer.from(text, 'utf8'), path);
    const reported = candidates.filter(({ dropped }) => dropped === null);
    const sure = reported.filter(({ confidence }) => confidence === 'high' || confidence === 'certain');
    return {
      seen: candidates.length > 0,
      any: reported.length > 0,
      high: sure.length > 0,
      // a fact may repeat words of the text, a step and its effect do not
      claims: sure.map(({ rule, confidence, reasons }) => ({
        id: rule.id,
        words: `${rule.id}, ${confidence}: ${reasons.map(({ step, effect }) => `${step} ${effect}`).join('; ')}`,
      })),
    };
  };
}

/** Each example as a file of its own in a folder of its own; gives the folder and the numbers of those that were found. */
function asFiles(examples) {
  const folder = mkdtempSync(join(work, 'files-'));
  examples.forEach(({ path, text }, i) => {
    mkdirSync(join(folder, String(i)));
    writeFileSync(join(folder, String(i), path), text);
  });
  const numberOf = (path) => Number(/(?:^|\/)(\d+)\/[^/]+$/.exec(path)?.[1] ?? Number.NaN);
  return { folder, numberOf };
}

function leaksProgram(name) {
  const program = join(resolve(values.peers ?? 'nowhere'), name);
  if (!existsSync(program)) return null;
  return (examples) => {
    const { folder, numberOf } = asFiles(examples);
    const report = join(work, `${name}.json`);
    spawnSync(program, ['dir', '--no-banner', '--exit-code', '0', '-f', 'json', '-r', report, '.'], { cwd: folder });
    return new Set(JSON.parse(readFileSync(report, 'utf8')).map(({ File }) => numberOf(File)));
  };
}

function secretlintProgram() {
  const program = resolve(values.secretlint ?? 'nowhere', 'node_modules', '.bin', 'secretlint');
  if (!existsSync(program)) return null;
  return (examples) => {
    const { folder, numberOf } = asFiles(examples);
    const config = join(work, 'secretlintrc.json');
    writeFileSync(config, JSON.stringify({ rules: [{ id: '@secretlint/secretlint-rule-preset-recommend' }] }));
    const args = ['--format', 'json', '--secretlintrc', config, '**/*'];
    const { stdout, stderr } = spawnSync(program, args, {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      env: { ...process.env, NODE_PATH: join(dirname(dirname(program))) },
    });
    const start = stdout.indexOf('[');
    if (start < 0) throw new Error(`secretlint gave no report: ${stderr.split('\n')[0]}`);
    const found = JSON.parse(stdout.slice(start)).filter(({ messages }) => messages.length > 0);
    return new Set(found.map(({ filePath }) => numberOf(filePath)));
  };
}

const percent = (part, of) => (of === 0 ? '' : `${part} of ${of} (${((100 * part) / of).toFixed(0)} %)`);

function row(title, positives, negatives, any, high) {
  const count = (list, has) => list.filter(has).length;
  console.log(
    `| ${title} | ${percent(count(positives, any), positives.length)} | ${percent(count(positives, high), positives.length)} | ${percent(count(negatives, any), negatives.length)} | ${percent(count(negatives, high), negatives.length)} |`,
  );
}

/** Rules differ in how many examples they have: how many of them find all, half or none of theirs. */
function byRule(positives) {
  const rules = new Map();
  for (const { rule, any } of positives) {
    const [found, of] = rules.get(rule) ?? [0, 0];
    rules.set(rule, [found + (any ? 1 : 0), of + 1]);
  }
  const missed = positives.filter(({ any }) => !any);
  const taken = missed.filter(({ seen }) => seen).length;
  const shares = [...rules.values()].map(([found, of]) => found / of);
  const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
  const count = (has) => shares.filter(has).length;
  console.log(
    `\nOf ${shares.length} rules with positive examples all are found for ${count((share) => share === 1)}, half or more for ` +
      `${count((share) => share >= 0.5)}, none for ${count((share) => share === 0)}; the mean by rule is ${(100 * mean).toFixed(0)} %. ` +
      `Of ${missed.length} positives that are not found ${taken} were seen and taken for no credential (a placeholder, words, a call).`,
  );
}

/**
 * What Assay takes for a credential at high or certain and the suite for none: our rule and reasons, the suite's rule, and
 * whether the suite's pattern for that rule, or for another one, matches the text all the same: then the form is right, and
 * the suite leaves it out for a list of its own, or means only that it is not this provider's.
 */
function flagged(negatives, patterns) {
  const counts = new Map();
  for (const { rule, text, claims } of negatives.filter(({ high }) => high)) {
    const matching = patterns.filter(({ pattern }) => pattern.matcher(text).find()).map(({ id }) => id);
    const own = matching.includes(rule) ? 'its own pattern matches' : 'its own pattern does not match';
    const others = matching.filter((id) => id !== rule);
    const form = patterns.length === 0 ? '' : `, ${own}, of other rules: ${others.join(', ') || 'none'}`;
    for (const words of new Set(claims.map((claim) => claim.words))) {
      const key = `${words} | said to be no ${rule} (${familyOf(rule)})${form}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  console.log(`\nNegatives at high or certain: ${negatives.filter(({ high }) => high).length}`);
  for (const [claim, count] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) console.log(`${count} × ${claim}`);
}

function versionOf(root) {
  const { stdout } = spawnSync('git', ['-C', root, 'log', '-1', '--format=%h of %cs'], { encoding: 'utf8' });
  return stdout.trim();
}

const suites = {
  gitleaks: gitleaksExamples,
  secretlint: secretlintExamples,
  'detect-secrets': detectSecretsExamples,
  kingfisher: kingfisherExamples,
};
const programs = {
  gitleaks: leaksProgram('gitleaks'),
  betterleaks: leaksProgram('betterleaks'),
  secretlint: secretlintProgram(),
};
try {
  const scan = await assayScanner();
  for (const [suite, read] of Object.entries(suites)) {
    const root = join(directory, suite);
    if (!existsSync(root)) continue;
    const seen = new Set();
    // rules share examples; one that is said twice counts once
    const examples = read(root).filter(({ path, text, positive }) => {
      const key = `${positive} ${path} ${text}`;
      return text.trim() !== '' && !seen.has(key) && seen.add(key);
    });
    const isPrefixed = prefixedOf(suite, root);
    const judged = examples.map((each, number) => {
      return { ...each, number, prefixed: isPrefixed(each.rule), ...scan(each) };
    });
    const [positives, negatives] = [judged.filter((each) => each.positive), judged.filter((each) => !each.positive)];
    console.log(`\n${suite} at ${versionOf(root)}\n`);
    console.log(
      '| by | positives found | at high or certain | negatives found | at high or certain |\n|---|---|---|---|---|',
    );
    const any = (each) => each.any;
    const high = (each) => each.high;
    row('Assay', positives, negatives, any, high);
    for (const [family] of families) {
      const own = (each) => familyOf(each.rule) === family;
      row(`· ${family}`, positives.filter(own), negatives.filter(own), any, high);
    }
    for (const [kind, is] of Object.entries({ prefixed: true, 'not prefixed': false })) {
      const own = ({ rule, prefixed }) => prefixed === is && /machine|other/.test(familyOf(rule));
      if (judged.some(own)) row(`· providers, ${kind}`, positives.filter(own), negatives.filter(own), any, high);
    }
    for (const [name, program] of Object.entries(programs)) {
      if (program === null) continue;
      // it takes a tenth of a second for each
      const step = name === 'secretlint' ? Math.ceil(examples.length / 600) : 1;
      const taken = examples.filter((_, number) => number % step === 0);
      const found = program(taken);
      const has = ({ number }) => found.has(number / step);
      const own = ({ number }) => number % step === 0;
      const title = step === 1 ? name : `${name}, each ${step}th example`;
      row(title, positives.filter(own), negatives.filter(own), has, has);
    }
    byRule(positives);
    if (values.flagged) flagged(negatives, suite === 'gitleaks' ? gitleaksPatterns(root) : []);
    if (!values.rules) continue;
    for (const rule of new Set(judged.map((each) => each.rule))) {
      const own = (each) => each.rule === rule;
      const mark = isPrefixed(rule) === true ? ' (prefixed)' : '';
      row(`· · ${rule}${mark}`, positives.filter(own), negatives.filter(own), any, high);
    }
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
