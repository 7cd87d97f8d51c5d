import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'sonarqube-token',
  title: 'SonarQube token',
  provider: 'SonarQube',
  tags: ['operations'],
  keywords: ['squ_', 'sqp_', 'sqa_'],
  format: { pieces: [{ oneOf: ['squ_', 'sqp_', 'sqa_'] }, run('hex', 40)] },
  hostNear: true,
  tier: 'high',
  why: 'It reads code and results of the projects that it may see.',
  mend: 'Revoke it under security in the account.',
  link: 'https://sonarcloud.io/account/security',
  source: { url: 'https://docs.sonarsource.com/sonarqube-server/latest/user-guide/managing-tokens/', asOf: '2026-11' },
});
