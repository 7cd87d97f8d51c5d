import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'kubeadm-bootstrap-token',
  title: 'Kubernetes bootstrap token',
  provider: 'Kubernetes',
  tags: ['cloud'],
  keywords: ['kubeadm', 'bootstrap'],
  format: { pieces: [{ secret: [run('base36', 6), '.', run('base36', 16)] }] },
  near: { words: ['kubeadm', 'bootstrap'], within: 150 },
  randomness: { bits: 2.8, mixed: true },
  tier: 'medium',
  why: 'It joins a machine to the cluster.',
  mend: 'Delete it (`kubeadm token delete`) and make a new one with a short life.',
  link: 'https://kubernetes.io/docs/reference/access-authn-authz/bootstrap-tokens/',
  source: { url: 'https://kubernetes.io/docs/reference/access-authn-authz/bootstrap-tokens/', asOf: '2026-11' },
});
