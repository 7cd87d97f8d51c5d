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
    'Share of rows whose text is JSON that fits the schema: every word of the core, applicator and validation vocabularies but anchors, dependentSchemas and unevaluated…; $ref to a place in the schema itself; patterns in the syntax of RE2; format describes and checks nothing.',
  source: 'JSON Schema draft 2020-12; jsonschema of Python',
});
