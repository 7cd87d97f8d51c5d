import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'wordpress-salt',
  title: 'WordPress key or salt',
  provider: 'WordPress',
  tags: ['key'],
  keywords: ['auth_key', 'auth_salt', 'logged_in_', 'nonce_key', 'nonce_salt'],
  format: {
    pieces: [
      {
        oneOf: [
          "'AUTH_KEY',",
          "'SECURE_AUTH_KEY',",
          "'LOGGED_IN_KEY',",
          "'NONCE_KEY',",
          "'AUTH_SALT',",
          "'SECURE_AUTH_SALT',",
          "'LOGGED_IN_SALT',",
          "'NONCE_SALT',",
        ],
      },
      run('blank', 0, 12),
      "'",
      { secret: [run('salt', 64)] },
      "'",
    ],
    left: 'loose',
    right: 'loose',
  },
  tier: 'high',
  why: 'It makes cookies that sign in as anybody, the administrator too.',
  mend: 'Make new ones on the linked page and read them from the environment.',
  link: 'https://api.wordpress.org/secret-key/1.1/salt/',
  source: { url: 'https://developer.wordpress.org/advanced-administration/wordpress/wp-config/', asOf: '2026-11' },
});
