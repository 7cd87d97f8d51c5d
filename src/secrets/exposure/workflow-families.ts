import type { Family } from './exposure.ts';

const path = '.github/workflows/a.yml';
const job = (steps: string, more = '') => ({
  path,
  code: `on: push\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-latest\n${more}    steps:\n${steps}`,
});
const step = (text: string) => job(`      - ${text.replaceAll('\n', '\n        ')}\n`);
const file = (code: string) => ({ path, code });

export const workflowRun: Family = {
  id: 'exposure-workflow-run',
  act: 'is written into the script of',
  mend: 'Give it to the step in `env:` and use `"$NAME"`: here its text becomes code, and stands in the script file of the runner.',
  exposes: [step('run: deploy ${{ secrets.API_TOKEN }}'), step('run: |\n  make\n  echo "${{ secrets.A }}" > f')],
  quiet: [
    step('run: deploy "$T"\nenv:\n  T: ${{ secrets.API_TOKEN }}'),
    step('uses: a/b@v1\nwith:\n  token: ${{ secrets.API_TOKEN }}'),
    step('run: echo ${{ github.sha }}'),
    step("run: echo ${{ secrets.A != '' }}"),
    step('run: aws configure set region ${{ secrets.AWS_REGION }}'),
    step('run: ssh ${{ secrets.DEPLOY_USER }}@${{ secrets.DEPLOY_HOST }}'),
    step('run: curl ${{ secrets.API_URL }} ${{ secrets.S3_ENDPOINT }}'),
    step('run: VITE_KEY=${{ secrets.VITE_API_KEY }} npm run build'),
  ],
};

export const workflowAll: Family = {
  id: 'exposure-workflow-all-secrets',
  act: 'are handed over at once by',
  mend: 'Name the secrets that the step needs, one by one.',
  exposes: [
    step('run: make\nenv:\n  ALL: ${{ toJSON(secrets) }}'),
    step('uses: a/b@v1\nwith:\n  s: ${{ toJson( secrets ) }}'),
  ],
  quiet: [step('run: make\nenv:\n  C: ${{ toJSON(github) }}')],
};

export const workflowArtifact: Family = {
  id: 'exposure-workflow-artifact',
  act: 'is uploaded by',
  mend: 'Upload the folder that was built, by name: everybody who can read the repository can download artifacts.',
  exposes: [
    step('uses: actions/upload-artifact@v4\nwith:\n  name: a\n  path: .env\n  include-hidden-files: true'),
    step('uses: actions/upload-artifact@v3\nwith:\n  path: .'),
    step('uses: actions/upload-artifact@v4\nwith:\n  path: ~/'),
    step('uses: actions/upload-artifact@v4\nwith:\n  path: |\n    dist\n    .git\n  include-hidden-files: true'),
  ],
  quiet: [
    step('uses: actions/upload-artifact@v4\nwith:\n  path: dist'),
    step('uses: actions/upload-artifact@v4\nwith:\n  path: .'),
    step('uses: actions/download-artifact@v4\nwith:\n  path: .'),
    step('uses: actions/upload-artifact@v3\nwith:\n  path: |\n    **/report.xml'),
  ],
};

export const workflowPermissions: Family = {
  id: 'exposure-workflow-permissions',
  act: 'has more rights than it needs in',
  mend: 'Write `permissions:` with the scopes that the job needs; the default of old repositories is to write everywhere.',
  exposes: [
    file('on: push\npermissions: write-all\njobs:\n  a:\n    runs-on: x\n    steps: []'),
    file(
      'on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: make\n        env:\n          T: ${{ secrets.T }}',
    ),
  ],
  quiet: [
    file(
      'on: push\npermissions:\n  contents: read\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: make\n        env:\n          T: ${{ secrets.T }}',
    ),
    file(
      'on: push\njobs:\n  a:\n    runs-on: x\n    permissions: {}\n    steps:\n      - run: make\n        env:\n          T: ${{ secrets.T }}',
    ),
    file('on: push\njobs:\n  a:\n    runs-on: x\n    steps: [{run: make}]'),
  ],
};

export const workflowInherit: Family = {
  id: 'exposure-workflow-inherit',
  act: 'are given to',
  mend: 'Name the secrets that the called workflow needs under `secrets:`.',
  exposes: [
    file(
      'on: push\npermissions: {}\njobs:\n  a:\n    uses: acme/tools/.github/workflows/x.yml@main\n    secrets: inherit',
    ),
  ],
  quiet: [
    file(
      'on: push\npermissions: {}\njobs:\n  a:\n    uses: acme/tools/.github/workflows/x.yml@main\n    secrets:\n      T: ${{ secrets.T }}',
    ),
  ],
};

export const workflowOutput: Family = {
  id: 'exposure-workflow-output',
  act: 'is an output of',
  mend: 'Let the job that needs it read the secret itself: outputs are kept with the run and are not hidden in other jobs.',
  exposes: [job('      - run: make\n', '    outputs:\n      t: ${{ secrets.API_TOKEN }}\n')],
  quiet: [job('      - run: make\n', '    outputs:\n      t: ${{ steps.x.outputs.t }}\n')],
};

export const workflowFork: Family = {
  id: 'exposure-workflow-fork',
  act: 'is within reach of code from forks in',
  mend: 'Use `pull_request`, or check out the base: `pull_request_target` runs with the secrets of the repository.',
  exposes: [
    file(
      'on: pull_request_target\npermissions: {}\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: actions/checkout@v4\n        with:\n          ref: ${{ github.event.pull_request.head.sha }}\n      - run: make\n        env:\n          T: ${{ secrets.T }}',
    ),
  ],
  quiet: [
    file(
      'on: pull_request\npermissions: {}\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: actions/checkout@v4\n        with:\n          ref: ${{ github.event.pull_request.head.sha }}\n      - run: make\n        env:\n          T: ${{ secrets.T }}',
    ),
    file(
      'on: pull_request_target\npermissions: {}\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: actions/checkout@v4\n      - run: make\n        env:\n          T: ${{ secrets.T }}',
    ),
  ],
};

export const workflowContainer: Family = {
  id: 'exposure-workflow-container',
  act: 'stands as text in',
  mend: 'Write `${{ secrets.NAME }}`, and replace the password: everybody who reads the repository knows it.',
  exposes: [
    job(
      '      - run: make\n',
      '    container:\n      image: a/b\n      credentials:\n        username: me\n        password: p4ssT0th3r\n',
    ),
    job(
      '      - run: make\n',
      '    services:\n      db:\n        image: a/b\n        credentials:\n          username: me\n          password: p4ssT0th3r\n',
    ),
  ],
  quiet: [
    job(
      '      - run: make\n',
      '    container:\n      image: a/b\n      credentials:\n        username: me\n        password: ${{ secrets.P }}\n',
    ),
  ],
};

export const workflowDebug: Family = {
  id: 'exposure-workflow-debug',
  act: 'is switched on in',
  mend: 'Switch it on for one run with "Enable debug logging"; the log of each step gets much longer, with what tools print of their input.',
  exposes: [file('on: push\npermissions: {}\nenv:\n  ACTIONS_STEP_DEBUG: true\njobs: {}')],
  quiet: [file('on: push\npermissions: {}\nenv:\n  ACTIONS_STEP_DEBUG: false\njobs: {}')],
};

/** What of workflows lets out a credential, beside what their scripts do. */
export const workflowFamilies: readonly Family[] = [
  workflowRun,
  workflowAll,
  workflowArtifact,
  workflowPermissions,
  workflowInherit,
  workflowOutput,
  workflowFork,
  workflowContainer,
  workflowDebug,
];
