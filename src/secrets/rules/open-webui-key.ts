import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'open-webui-key',
  title: 'Open WebUI key',
  article: 'an',
  provider: 'Open WebUI',
  tags: ['ml'],
  keywords: ['open_webui', 'open-webui', 'openwebui', 'webui_api', 'webui_key'],
  format: { pieces: [{ secret: ['sk-', run('hex', 32)] }] },
  near: { words: ['open_webui', 'open-webui', 'openwebui', 'webui_api', 'webui_key'], within: 120 },
  tier: 'high',
  why: 'It acts as the user: chats, files, models.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret named OPEN_WEBUI_API_KEY.',
  link: 'https://docs.openwebui.com/getting-started/api-endpoints/',
  source: { url: 'https://docs.openwebui.com/getting-started/api-endpoints/', asOf: '2026-11' },
});
