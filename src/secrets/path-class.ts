/** What kind of place a path is, as far as its name says. `plain`: nothing said. */
export type PathClass = 'tests' | 'docs' | 'examples' | 'lock' | 'vendored' | 'minified' | 'plain';

const classes: readonly (readonly [PathClass, RegExp])[] = [
  [
    'lock',
    /(^|\/)(package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|poetry\.lock|uv\.lock|pdm\.lock|Pipfile\.lock|Cargo\.lock|composer\.lock|Gemfile\.lock|go\.sum|conda-lock\.ya?ml)$/,
  ],
  ['vendored', /(^|\/)(node_modules|vendor|third[-_]party|site-packages|bower_components)\//],
  ['minified', /\.min\.(js|css)$|\.map$|\.bundle\.js$/],
  [
    'tests',
    /(^|\/)((?:\w+[-_.])?tests?(?:[-_](?:data|files|resources|suites?|certs|keys|utils))?|testing|testdata|unittests?|e2e|__tests__|specs?|fixtures?|mocks?|__mocks__)\/|^t\/|(^|\/)(test_[^/]*|tests|conftest)\.py$|[._-](test|tests|spec)\.[A-Za-z]+$/i,
  ],
  [
    'examples',
    /(^|\/)(examples?|samples?|demos?|tutorials?|quickstarts?)\/|\.(example|sample|template|dist)$|\.(example|sample|template)\.[A-Za-z]+$/i,
  ],
  [
    'docs',
    /(^|\/)(docs?(?:[_-]?(?:src|source|examples))?|documentation)\/|(^|\/)(README|CHANGELOG|CONTRIBUTING)[^/]*$|\.(md|mdx|rst|adoc)$/i,
  ],
];

/** The class of a path with forward slashes; the first that fits. */
export function pathClassOf(path: string): PathClass {
  return classes.find(([, pattern]) => pattern.test(path))?.[0] ?? 'plain';
}
