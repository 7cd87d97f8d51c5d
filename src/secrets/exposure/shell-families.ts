import type { Family } from './exposure.ts';

const script = (code: string) => ({ code, path: 'a.sh' });

export const shellEcho: Family = {
  id: 'exposure-shell-echo',
  act: 'is printed by',
  mend: 'Print whether it is set (`${NAME:+set}`), or hand it on through a pipe: the output is kept in logs.',
  exposes: [
    'echo "token: $HF_TOKEN"',
    'printf "%s\\n" "${API_KEY}"',
    'cat <<EOF\nkey=$API_KEY\nEOF',
    'K=$OPENAI_API_KEY\necho $K',
    'echo $WANDB_API_KEY | base64',
    'echo "$GITHUB_TOKEN" >&2',
    'if true; then\n  echo "pw $DB_PASSWORD"\nfi',
  ].map(script),
  quiet: [
    'echo "$HF_TOKEN" | docker login --password-stdin',
    'echo "key=$API_KEY" > .env',
    'echo "${API_KEY:+set}"',
    'echo "${#API_KEY}"',
    "echo '$API_KEY'",
    'echo "set \\$API_KEY"',
    'X=$(echo "$API_KEY" | base64)',
    'cat > f <<EOF\nkey=$API_KEY\nEOF',
    "cat <<'EOF'\nkey=$API_KEY\nEOF",
    '{ echo "a"; echo "$API_KEY"; } > f',
    'echo "::add-mask::$API_KEY"',
    '# echo $API_KEY',
    'get() { echo "$API_TOKEN"; }\nX=$(get)',
    'for token in a b; do echo $token; done',
    'echo "$API_KEY" | sha256sum',
    'echo "$MAX_TOKENS $TOKENIZER_PATH"',
    'if [ -z "$API_KEY" ]; then echo "API_KEY is not set"; fi',
  ].map(script),
};

export const shellTrace: Family = {
  id: 'exposure-shell-trace',
  act: 'is printed by',
  mend: 'Write `set +x` before the lines that use it: tracing prints each command with its values.',
  exposes: [
    'set -x\ncurl -H "Authorization: Bearer $HF_TOKEN" https://example.org',
    'set -eux\ndocker login -p "$DOCKER_PASSWORD"',
    'set -o xtrace\nX=$API_KEY',
    '#!/bin/bash -ex\nlogin "$API_KEY"',
  ].map(script),
  quiet: [
    'set -ex\nset +x\nlogin "$API_KEY"\nset -x\nmake',
    'set -eu\nlogin "$API_KEY"',
    'set -x\nmake test',
    'login "$API_KEY"\nset -x',
  ].map(script),
};

export const shellEnvironment: Family = {
  id: 'exposure-shell-environment',
  act: 'is printed by',
  mend: 'Print the variables that you need by name: the environment of a build holds its secrets.',
  exposes: ['env', 'printenv | sort', 'export -p', 'printenv HF_TOKEN', 'env | sort | tee log', 'declare -p'].map(
    script,
  ),
  quiet: [
    'env FOO=1 make',
    'env | grep ^SLURM',
    'printenv PATH',
    'env > file',
    'X=$(env)',
    'set -e',
    'export A=1',
    '/usr/bin/env python a.py',
    'env -i bash',
    'conda env list',
    'declare -p NAME',
  ].map(script),
};

export const shellVerbose: Family = {
  id: 'exposure-shell-verbose',
  act: 'is printed with the headers by',
  mend: 'Leave out `-v`, or send what it prints to a file that you delete.',
  exposes: [
    'curl -v -H "Authorization: Bearer $HF_TOKEN" https://example.org',
    'curl -sv -u "me:$API_PASSWORD" https://example.org',
    'curl --verbose --header "x-key: ${API_KEY}" https://example.org',
  ].map(script),
  quiet: ['curl -sS -H "Authorization: Bearer $HF_TOKEN" https://example.org', 'curl -v https://example.org'].map(
    script,
  ),
};

export const shellArgument: Family = {
  id: 'exposure-shell-argument',
  act: 'is an argument of',
  mend: 'Hand it over in the environment, in a file or on standard input: every user of the machine sees arguments.',
  exposes: [
    'sshpass -p "$SSH_PASSWORD" ssh host',
    'mysql -u root -p"$DB_PASSWORD" a',
    'git clone https://x:${GITHUB_TOKEN}@example.org/a',
    'huggingface-cli login --token $HF_TOKEN',
  ].map(script),
  quiet: [
    'export X="$API_KEY"',
    'if [ -n "$API_KEY" ]; then make; fi',
    'docker login --password-stdin <<< "$API_KEY"',
  ].map(script),
};

export const shellBuild: Family = {
  id: 'exposure-shell-build-argument',
  act: 'stays in the image through',
  mend: 'Use `--secret id=name,env=NAME` and `RUN --mount=type=secret`: build arguments stand in the history of the image.',
  exposes: [
    'docker build --build-arg HF_TOKEN=$HF_TOKEN .',
    'docker buildx build --build-arg TOKEN="${GITHUB_TOKEN}" .',
    'docker build --build-arg GITHUB_TOKEN .',
  ].map(script),
  quiet: ['docker build --secret id=hf,env=HF_TOKEN .', 'docker build --build-arg VERSION=1 .'].map(script),
};

export const shellHandOn: Family = {
  id: 'exposure-workflow-env',
  act: 'is made into a value that the log does not hide, written to',
  mend: 'Write `echo "::add-mask::$value"` before it: GitHub hides the secret as it stands, not what is made of it.',
  exposes: [
    'V=$(echo "$API_TOKEN" | base64)\necho "V=$V" >> $GITHUB_ENV',
    'echo "v=$(echo $API_TOKEN | jq -r .a)" >> "$GITHUB_OUTPUT"',
  ].map(script),
  quiet: [
    'V=$(echo "$API_TOKEN" | base64)\necho "::add-mask::$V"\necho "V=$V" >> $GITHUB_ENV',
    'echo "v=1" >> $GITHUB_OUTPUT',
    'echo "n=$(echo $API_TOKEN | wc -c)" >> $GITHUB_OUTPUT',
  ].map(script),
};

/** What of shell code lets out what it is given. */
export const shellFamilies: readonly Family[] = [
  shellEcho,
  shellTrace,
  shellEnvironment,
  shellVerbose,
  shellArgument,
  shellBuild,
  shellHandOn,
];
