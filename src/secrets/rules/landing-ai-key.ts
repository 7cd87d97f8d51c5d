import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'landing-ai-key',
  title: 'LandingAI key',
  provider: 'LandingAI',
  tags: ['ml'],
  keywords: ['land_sk_'],
  format: { pieces: ['land_sk_', run('alnum', 50)] },
  randomness: { bits: 3.8 },
  tier: 'high',
  why: 'Whoever has it calls LandingAI on your account and your bill, and may read what the account stores there.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named LANDINGAI_API_KEY.',
  link: 'https://app.landing.ai/',
  source: { url: 'https://landing-ai.github.io/landingai-python/', asOf: '2026-11' },
});
