import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'nuget-api-key',
  title: 'NuGet API key',
  provider: 'NuGet',
  tags: ['registry'],
  keywords: ['oy2'],
  format: { pieces: ['oy2', run('lower-alnum', 43)] },
  randomness: { bits: 3.8, mixed: true },
  tier: 'high',
  why: 'It publishes new versions of your packages.',
  mend: 'Regenerate it on the linked page.',
  link: 'https://www.nuget.org/account/apikeys',
  source: { url: 'https://learn.microsoft.com/nuget/nuget-org/scoped-api-keys', asOf: '2026-11' },
});
