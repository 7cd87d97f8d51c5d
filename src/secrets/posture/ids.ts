/** The ids of the rules of posture without loading them; a test compares them with the rules. */
export const postureIds: readonly string[] =
  'aws-administrator aws-service aws-secrets aws-anyone vault-root vault-sudo workflow-environment'
    .split(' ')
    .map((name) => `posture-${name}`);
