// What is registered by lying in a folder. Add a kind here and `generate`, `new` and the tables know it.
export const kinds = [
  { kind: 'rule', plural: 'rules', folder: 'src/secrets/rules' },
  { kind: 'statistic', plural: 'statistics', folder: 'src/data/statistics' },
  { kind: 'cause', plural: 'causes', folder: 'src/data/causes' },
  { kind: 'metric', plural: 'metrics', folder: 'src/model/metrics' },
  { kind: 'surface', plural: 'surfaces', folder: 'src/report/surfaces' },
  { kind: 'provider', plural: 'providers', folder: 'src/secrets/providers', contract: 'provider.ts' },
  { kind: 'expectation', plural: 'expectations', folder: 'src/data/expectations' },
  { kind: 'schema-check', plural: 'checks', folder: 'src/data/schema' },
];

/** `roc-auc` -> `rocAuc`; an id that is no identifier by itself gets an underscore: `_1password`, `_default`. */
export function identifier(id) {
  const camel = id.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
  return /^\d/.test(camel) || reserved.has(camel) ? `_${camel}` : camel;
}

const reserved = new Set(
  'break case catch class const continue debugger default delete do else enum export extends false finally for function if import in instanceof let new null return static super switch this throw true try typeof var void while with yield await'.split(
    ' ',
  ),
);
