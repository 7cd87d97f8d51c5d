import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'openshift-token',
  title: 'OpenShift token',
  provider: 'Red Hat',
  tags: ['cloud'],
  keywords: ['sha256~'],
  format: { pieces: ['sha256~', run('base64url', 43)] },
  tier: 'high',
  why: 'It acts in the cluster as its owner.',
  mend: 'Delete it (`oc delete oauthaccesstoken`), sign in anew, and keep the kubeconfig out of the repository.',
  link: 'https://docs.openshift.com/container-platform/latest/authentication/managing-oauth-access-tokens.html',
  source: {
    url: 'https://docs.openshift.com/container-platform/latest/authentication/managing-oauth-access-tokens.html',
    asOf: '2026-11',
  },
});
