import { defineProvider } from './provider.ts';

export default defineProvider({
  id: 'sonarqube',
  title: 'SonarQube',
  rules: ['sonarqube-token'],
  hosts: { from: 'text', suffixes: ['sonarcloud.io'] },
  ask: { path: '/api/authentication/validate', headers: { authorization: 'Bearer {secret}' } },
  live: [{ status: 200, where: [{ at: 'valid', is: [true] }] }],
  dead: [{ status: 401 }, { status: 200, where: [{ at: 'valid', is: [false] }] }],
  source: { url: 'https://docs.sonarsource.com/sonarqube-cloud/appendices/web-api', asOf: '2026-11' },
});
