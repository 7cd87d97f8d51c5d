import { decodeMacaroon } from '../decoders/pypi-macaroon.ts';
import { run } from '../format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'pypi-token',
  title: 'PyPI token',
  provider: 'PyPI',
  tags: ['registry'],
  keywords: ['pypi-age'],
  format: { pieces: [{ oneOf: ['pypi-AgEIcHlwaS5vcmc', 'pypi-AgENdGVzdC5weXBpLm9yZw'] }, run('base64url', 50, 1000)] },
  decode: decodeMacaroon,
  tier: 'high',
  why: 'It publishes new versions of your packages to everyone who installs them.',
  mend: 'Remove it on the linked page; publish from CI with trusted publishing.',
  link: 'https://pypi.org/manage/account/token/',
  source: { url: 'https://pypi.org/help/#apitoken', asOf: '2026-11' },
});
