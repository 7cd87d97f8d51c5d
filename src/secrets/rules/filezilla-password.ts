import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'filezilla-password',
  title: 'password in a FileZilla file',
  provider: 'FileZilla',
  tags: ['generic'],
  keywords: ['<pass'],
  format: {
    pieces: [
      { oneOf: ['<Pass>', '<Pass encoding="base64">'] },
      { secret: [run('base64', 12, 400), { optional: ['='] }, { optional: ['='] }] },
      '</Pass>',
    ],
    left: 'loose',
    right: 'loose',
  },
  randomness: { bits: 2.2, mixed: true },
  tier: 'medium',
  why: 'It is the password of the server above it, merely encoded.',
  mend: 'Change the password, and export sites without passwords.',
  link: 'https://wiki.filezilla-project.org/FileZilla_Client_Tutorial_(en)',
  source: { url: 'https://wiki.filezilla-project.org/FileZilla_Client_Tutorial_(en)', asOf: '2026-11' },
});
