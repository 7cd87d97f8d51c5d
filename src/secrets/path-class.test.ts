import { expect, it } from 'vitest';
import { pathClassOf } from './path-class.ts';

it.each([
  ['src/train.py', 'plain'],
  ['.env', 'plain'],
  ['latest/model.py', 'plain'],
  ['contest/a.py', 'plain'],
  ['tests/a.py', 'tests'],
  ['pkg/test_a.py', 'tests'],
  ['src/a.test.ts', 'tests'],
  ['a/conftest.py', 'tests'],
  ['t/unit/a.py', 'tests'],
  ['integration_tests/a.py', 'tests'],
  ['test-certs/a.pem', 'tests'],
  ['polls/tests.py', 'tests'],
  ['src/t/a.py', 'plain'],
  ['attests/a.py', 'plain'],
  ['docs/a.txt', 'docs'],
  ['README.md', 'docs'],
  ['examples/a.ipynb', 'examples'],
  ['.env.example', 'examples'],
  ['uv.lock', 'lock'],
  ['a/package-lock.json', 'lock'],
  ['node_modules/a/b.js', 'vendored'],
  ['static/a.min.js', 'minified'],
])('%s', (path, expected) => {
  expect(pathClassOf(path)).toBe(expected);
});
