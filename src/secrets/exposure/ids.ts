/** The ids of the lint's rules without loading them; a test compares them with the rules. */
export const exposureIds: readonly string[] =
  'python-print python-log python-tracker python-display python-url python-process python-exception notebook-output notebook-magic script-console script-log script-actions script-response script-url script-process script-exception shell-echo shell-trace shell-environment shell-verbose shell-argument shell-build-argument workflow-env dockerfile-variable dockerfile-file makefile-echo workflow-run workflow-all-secrets workflow-artifact workflow-permissions workflow-inherit workflow-output workflow-fork workflow-container workflow-debug'
    .split(' ')
    .map((name) => `exposure-${name}`);
