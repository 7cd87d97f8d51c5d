import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'teamcity-token',
  title: 'TeamCity token',
  provider: 'JetBrains',
  tags: ['code'],
  keywords: ['eyj0exaioiaivenwmij9.'],
  format: { pieces: ['eyJ0eXAiOiAiVENWMiJ9.', run('base64url', 36), '.', run('base64url', 48)] },
  tier: 'high',
  why: 'It acts as its owner on the build server.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://www.jetbrains.com/help/teamcity/configuring-your-user-profile.html',
  source: { url: 'https://www.jetbrains.com/help/teamcity/configuring-your-user-profile.html', asOf: '2026-11' },
});
