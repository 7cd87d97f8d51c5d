import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'sonarqube-legacy-token',
  title: 'SonarQube token of the old form',
  provider: 'SonarSource',
  tags: ['code'],
  keywords: ['sonar'],
  format: { pieces: [{ secret: [run('hex', 40)] }] },
  near: { words: ['sonar'], within: 60 },
  randomness: { bits: 2.9, mixed: true },
  tier: 'medium',
  why: 'It reads code and findings, and changes settings, as its owner.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://docs.sonarsource.com/sonarqube-server/latest/user-guide/managing-tokens/',
  source: { url: 'https://docs.sonarsource.com/sonarqube-server/latest/user-guide/managing-tokens/', asOf: '2026-11' },
});
