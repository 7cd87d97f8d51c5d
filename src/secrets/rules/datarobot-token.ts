import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'datarobot-token',
  title: 'DataRobot token',
  provider: 'DataRobot',
  tags: ['ml'],
  keywords: ['datarobot'],
  format: { pieces: [{ secret: [run('base64', 76, 96), { optional: [{ oneOf: ['==', '='] }] }] }] },
  near: { words: ['datarobot'], within: 120 },
  randomness: { bits: 4.2, mixed: true },
  tier: 'high',
  why: 'It reads and writes the data, models and runs of the workspace.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named DATAROBOT_API_TOKEN.',
  link: 'https://app.datarobot.com/account/developer-tools',
  source: { url: 'https://docs.datarobot.com/en/docs/api/api-quickstart/index.html', asOf: '2026-11' },
});
