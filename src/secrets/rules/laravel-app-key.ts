import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'laravel-app-key',
  title: 'Laravel application key',
  provider: 'Laravel',
  tags: ['key'],
  keywords: ['app_key=base64:'],
  format: { pieces: ['APP_KEY=base64:', { secret: [run('base64', 43, 44)] }], right: 'loose' },
  tier: 'high',
  why: 'It decrypts cookies and stored values, and signs what the application believes.',
  mend: 'Make a new one (`php artisan key:generate`) and read it from the environment.',
  link: 'https://laravel.com/docs/encryption',
  source: { url: 'https://laravel.com/docs/encryption', asOf: '2026-11' },
});
