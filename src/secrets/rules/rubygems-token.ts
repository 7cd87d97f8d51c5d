import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'rubygems-token',
  title: 'RubyGems API key',
  provider: 'RubyGems',
  tags: ['registry'],
  keywords: ['rubygems_'],
  format: { pieces: ['rubygems_', run('hex', 48)] },
  tier: 'high',
  why: 'It publishes new versions of your gems.',
  mend: 'Delete it on the linked page and publish with trusted publishing.',
  link: 'https://rubygems.org/profile/api_keys',
  source: { url: 'https://guides.rubygems.org/api-key-scopes/', asOf: '2026-11' },
});
