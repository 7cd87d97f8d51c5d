import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'cloudinary-url',
  title: 'Cloudinary address with its secret',
  provider: 'Cloudinary',
  tags: ['operations'],
  keywords: ['cloudinary://'],
  format: {
    pieces: [
      'cloudinary://',
      run('digits', 12, 18),
      ':',
      { secret: [run('base64url', 24, 32)] },
      '@',
      run('base64url', 2, 60),
    ],
    right: 'loose',
  },
  tier: 'high',
  why: 'It reads, changes and deletes every stored picture.',
  mend: 'Revoke it on the linked page, make a new one, and keep that in a secret.',
  link: 'https://console.cloudinary.com/settings/api-keys',
  source: { url: 'https://cloudinary.com/documentation/cloudinary_sdks', asOf: '2026-11' },
});
