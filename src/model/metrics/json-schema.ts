import { defineMetricWith } from '../metric.ts';
import { remembered } from '../scoring/errors.ts';
import { ofTexts } from '../scoring/texts.ts';
import { isJsonThat, type Json, schemaCheck } from '../text/json-schema.ts';

export default defineMetricWith({
  id: 'json-schema',
  title: () => 'texts that fit the schema',
  settings: {
    schema: {
      kind: 'given',
      meaning: 'the schema, as YAML',
      required: true,
      check: (value, matcherOf) => schemaCheck(value as Json, matcherOf),
    },
  },
  direction: 'higher',
  unit: 'share',
  range: [0, 1],
  needs: 'classes',
  scores: ({ schema = true }, matcherOf) => ({
    text: {
      kind: 'proportion',
      rows: remembered((sample) => {
        const fits = schemaCheck(schema, matcherOf);
        return ofTexts((given) => (isJsonThat(fits, given) ? 1 : 0))(sample);
      }),
    },
  }),
  documentation:
    'Share of rows whose text is JSON that fits the schema, written with type, enum, const, properties, required, additionalProperties, minProperties, maxProperties, items, prefixItems, minItems, maxItems, uniqueItems, minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, minLength, maxLength, pattern, allOf, anyOf, oneOf, not.',
  source: 'JSON Schema draft 2020-12; Python json and a check by hand on the same texts',
});
