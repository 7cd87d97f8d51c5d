/** What the columns of a side are: SQL over `i`, the number of the row, or how the side is otherwise made. */
type Side = string;

/** A pair of tiny snapshots that has an anomaly, and what must be said of it. */
export interface AnomalyCase {
  readonly base: Side;
  readonly head: Side;
  /** how both are stored: types are declared by Parquet, read from texts in CSV, inferred in JSON */
  readonly format: 'parquet' | 'csv' | 'json';
  /** rows of head; base has 600 */
  readonly rows?: number;
  /** entry of `data.snapshots` */
  readonly config?: object;
  /** keys of partitions, where the sides are folders */
  readonly partitions?: { readonly by: string; readonly without: string };
}

const parquet = (base: Side, head: Side, more: Partial<AnomalyCase> = {}): AnomalyCase => ({
  ...{ base, head, format: 'parquet' },
  ...more,
});
const csv = (base: Side, head: Side, more: Partial<AnomalyCase> = {}): AnomalyCase => ({
  ...parquet(base, head, more),
  format: 'csv',
});
const json = (base: Side, head: Side, more: Partial<AnomalyCase> = {}): AnomalyCase => ({
  ...parquet(base, head, more),
  format: 'json',
});

const expecting = (entry: object): Partial<AnomalyCase> => ({ config: { columns: { v: { expect: [entry] } } } });
const some = (value: string, otherwise: string) => `CASE WHEN i % 30 = 7 THEN ${value} ELSE ${otherwise} END AS v`;

const word = "['red', 'green', 'blue'][1 + i % 3]";
const bit = '(i % 2)';
const whole = '(hash(i) % 500)::BIGINT';
const real = '((hash(i) % 50000) / 100)::DOUBLE';
const list = (items: string) => `list_transform(range(${items}), lambda x: (x + i) % 9)`;

/** By the name of the anomaly: an example of it. Those that are mended in the policy's text stand in `configCases`. */
export const anomalyCases: Readonly<Record<string, AnomalyCase>> = {
  BOOL_TYPE_BIG_INT: csv(`${bit} AS v`, some('7', bit)),
  BOOL_TYPE_SMALL_INT: csv(`${bit} AS v`, some('-3', bit)),
  BOOL_TYPE_UNEXPECTED_STRING: csv(`${bit} = 0 AS v`, some("'maybe'", `(${bit} = 0)::VARCHAR`)),
  BOOL_TYPE_UNEXPECTED_FLOAT: csv(`${bit} AS v`, some("'0.5'", `${bit}::VARCHAR`)),
  BOOL_TYPE_BYTES_NOT_INT: parquet(`${bit} AS v`, `(${bit}::VARCHAR)::BLOB AS v`),
  BOOL_TYPE_BYTES_NOT_STRING: parquet(`(${bit} = 0)::VARCHAR AS v`, `(${bit} = 0)::VARCHAR::BLOB AS v`),
  BOOL_TYPE_FLOAT_NOT_INT: parquet(`${bit} AS v`, `${bit}::DOUBLE AS v`),
  BOOL_TYPE_FLOAT_NOT_STRING: parquet(`(${bit} = 0)::VARCHAR AS v`, `${bit}::DOUBLE AS v`),
  BOOL_TYPE_INT_NOT_STRING: parquet(`(${bit} = 0)::VARCHAR AS v`, `${bit} AS v`),
  BOOL_TYPE_STRING_NOT_INT: parquet(`${bit} AS v`, `(${bit} = 0)::VARCHAR AS v`),
  ENUM_TYPE_BYTES_NOT_STRING: parquet(`${word} AS v`, `${word}::BLOB AS v`),
  ENUM_TYPE_FLOAT_NOT_STRING: parquet(`${word} AS v`, `${real} AS v`),
  ENUM_TYPE_INT_NOT_STRING: parquet(`${word} AS v`, `${whole} AS v`),
  ENUM_TYPE_INVALID_UTF8: csv(`${word} AS v`, some("'r' || chr(65533) || 'd'", word)),
  ENUM_TYPE_UNEXPECTED_STRING_VALUES: csv(`${word} AS v`, some("'pink'", word)),
  FEATURE_TYPE_HIGH_NUMBER_VALUES: json(`${list('3')} AS v`, `${list('3 + (i % 30 = 0)::INT')} AS v`),
  FEATURE_TYPE_LOW_NUMBER_VALUES: json(`${list('3')} AS v`, `${list('3 - (i % 30 = 0)::INT')} AS v`),
  FEATURE_TYPE_NO_VALUES: json(`${list('3')} AS v`, `${list('3 * (i % 30 > 0)::INT')} AS v`),
  FEATURE_TYPE_UNEXPECTED_REPEATED: json(`i % 9 AS v, ${word} AS w`, `${list('3')} AS v, ${word} AS w`),
  FEATURE_TYPE_LOW_FRACTION_PRESENT: csv(
    `CASE WHEN i % 10 > 0 THEN ${whole} END AS v`,
    `CASE WHEN i % 2 > 0 THEN ${whole} END AS v`,
  ),
  FEATURE_TYPE_LOW_NUMBER_PRESENT: csv(`${whole} AS v`, `CASE WHEN i % 300 > 0 THEN ${whole} END AS v`),
  FEATURE_TYPE_NOT_PRESENT: parquet(`${whole} AS v`, 'NULL::BIGINT AS v'),
  FEATURE_TYPE_HIGH_UNIQUE: csv(`${word} AS v`, "'w' || i % 9 AS v", expecting({ distinct: { max: 5 } })),
  FEATURE_TYPE_LOW_UNIQUE: csv(`${word} AS v`, "'red' AS v"),
  FEATURE_TYPE_NO_UNIQUE: parquet(`${real} AS v`, `round(${real} / 200) AS v`, expecting({ distinct: { min: 50 } })),
  FLOAT_TYPE_BIG_FLOAT: csv(`${real} AS v`, some('1e9', real)),
  FLOAT_TYPE_SMALL_FLOAT: csv(`${real} AS v`, some('-1e9', real)),
  FLOAT_TYPE_NOT_FLOAT: parquet(`${real} AS v`, `${real}::VARCHAR AS v`),
  FLOAT_TYPE_STRING_NOT_FLOAT: csv(`${real} AS v`, some("'n.n.'", `${real}::VARCHAR`)),
  FLOAT_TYPE_NON_STRING: parquet(`${real}::VARCHAR AS v`, `${real} AS v`),
  FLOAT_TYPE_UNKNOWN_TYPE_NUMBER: parquet(`${real} AS v`, 'INTERVAL (i) DAY AS v'),
  FLOAT_TYPE_HAS_NAN: parquet(`${real} AS v`, some("'nan'::DOUBLE", real)),
  FLOAT_TYPE_HAS_INF: parquet(`${real} AS v`, some("'-inf'::DOUBLE", real)),
  INT_TYPE_BIG_INT: csv(`${whole} AS v`, some('1000000', whole)),
  INT_TYPE_SMALL_INT: csv(`${whole} AS v`, some('-1000000', whole)),
  INT_TYPE_INT_EXPECTED: parquet(`${whole} AS v`, `${whole}::VARCHAR AS v`),
  INT_TYPE_NOT_INT_STRING: csv(`${whole} AS v`, some("'eleven'", `${whole}::VARCHAR`)),
  INT_TYPE_NOT_STRING: parquet(`${whole}::VARCHAR AS v`, `${whole} AS v`),
  INT_TYPE_STRING_EXPECTED: parquet(`${whole}::VARCHAR AS v`, `${real} AS v`),
  INT_TYPE_UNKNOWN_TYPE_NUMBER: parquet(`${whole} AS v`, 'INTERVAL (i) DAY AS v'),
  LOW_SUPPORTED_IMAGE_FRACTION: parquet(
    "'\\xFF\\xD8'::BLOB || i::VARCHAR::BLOB AS v",
    some("'GIF'::BLOB", "'\\xFF\\xD8'::BLOB || i::VARCHAR::BLOB"),
    { config: { expect: [{ sql: "starts_with(hex(v), 'FFD8')", mostly: 0.99 }] } },
  ),
  MAX_IMAGE_BYTE_SIZE_EXCEEDED: parquet(
    "repeat('x', 20 + i % 9)::BLOB AS v",
    some("repeat('x', 900)::BLOB", "repeat('x', 20 + i % 9)::BLOB"),
    { config: { expect: [{ sql: 'octet_length(v) <= 100' }] } },
  ),
  SCHEMA_MISSING_COLUMN: csv(`${whole} AS v, ${word} AS w`, `${word} AS w`),
  SCHEMA_NEW_COLUMN: csv(`${word} AS w`, `${whole} AS v, ${word} AS w`),
  SCHEMA_TRAINING_SERVING_SKEW: csv(`${real} AS v`, `sqrt(${real}) * 20 AS v`),
  STRING_TYPE_NOW_FLOAT: parquet(`${word} AS v`, `${real} AS v`),
  STRING_TYPE_NOW_INT: parquet(`${word} AS v`, `${whole} AS v`),
  COMPARATOR_L_INFTY_HIGH: csv(`${word} AS v`, "CASE WHEN i % 4 > 0 THEN 'red' ELSE 'blue' END AS v"),
  COMPARATOR_NORMALIZED_ABSOLUTE_DIFFERENCE_HIGH: csv(
    `${word} AS v`,
    "['red', 'red', 'red', 'green', 'blue'][1 + i % 5] AS v",
  ),
  COMPARATOR_JENSEN_SHANNON_DIVERGENCE_HIGH: csv(`${real} AS v`, `sqrt(${real}) * 20 AS v`),
  COMPARATOR_LOW_NUM_EXAMPLES: csv(`${word} AS v`, `${word} AS v`, { rows: 200 }),
  COMPARATOR_HIGH_NUM_EXAMPLES: csv(`${whole} AS v`, `${whole} AS v`, { rows: 2000 }),
  DATASET_LOW_NUM_EXAMPLES: csv(`${word} AS v`, `${word} AS v`, {
    rows: 400,
    config: { expect: [{ row_count: { min: 500 } }] },
  }),
  DATASET_HIGH_NUM_EXAMPLES: csv(`${word} AS v`, `${word} AS v`, {
    rows: 900,
    config: { expect: [{ row_count: { max: 700 } }] },
  }),
  NO_DATA_IN_SPAN: parquet(`${whole} AS v, '2024-01-0' || (1 + i % 6) AS day`, '', {
    partitions: { by: 'day', without: "day = '2024-01-04'" },
  }),
  SPARSE_FEATURE_MISSING_VALUE: json(...pairs('NULL', list('2'))),
  SPARSE_FEATURE_MISSING_INDEX: json(...pairs(list('2'), 'NULL')),
  SPARSE_FEATURE_LENGTH_MISMATCH: json(...pairs(list('2'), list('1'))),
  WEIGHTED_FEATURE_MISSING_VALUE: json(...pairs('NULL', list('2'))),
  WEIGHTED_FEATURE_MISSING_WEIGHT: json(...pairs(list('2'), 'NULL')),
  WEIGHTED_FEATURE_LENGTH_MISMATCH: json(...pairs(list('1'), list('2'))),
  SEMANTIC_DOMAIN_UPDATE: csv(
    "'user' || hash(i) % 90000 || '@example.org' AS v",
    "'a note of ' || hash(i) % 90000 || ' more words' AS v",
  ),
  VALUE_NESTEDNESS_MISMATCH: json(`${list('3')} AS v`, `[${list('3')}, ${list('2')}] AS v`),
  INVALID_FEATURE_SHAPE: json(`[${list('3')}, ${list('3')}] AS v`, `[${list('3')}, ${list('3')}, ${list('3')}] AS v`),
  EMBEDDING_SHAPE_INVALID: parquet(`${list('64')}::FLOAT[] AS v`, `${list('48')}::FLOAT[] AS v`),
  UNEXPECTED_DATA_TYPE: parquet("DATE '2024-01-01' + (i % 90)::INT AS v", `${word} AS v`),
  SEQUENCE_VALUE_TOO_FEW_OCCURRENCES: json(
    `${list('3 + i % 3')} AS v`,
    `${list('1 + i % 3')} AS v`,
    expecting({ items: { min: 3 } }),
  ),
  SEQUENCE_VALUE_TOO_MANY_OCCURRENCES: json(
    `${list('3 + i % 3')} AS v`,
    `${list('6 + i % 3')} AS v`,
    expecting({ items: { max: 5 } }),
  ),
  SEQUENCE_VALUE_TOO_SMALL_FRACTION: json(`${list('3')} AS v`, `[-4, i % 9, 1] AS v`, expecting({ items: { low: 0 } })),
  SEQUENCE_VALUE_TOO_LARGE_FRACTION: json(
    `${list('3')} AS v`,
    `[99, i % 9, 1] AS v`,
    expecting({ items: { high: 8 } }),
  ),
  FEATURE_COVERAGE_TOO_LOW: csv(
    "'one two ' || 'three' AS v",
    "CASE WHEN i % 3 = 0 THEN 'uno dos tres' ELSE 'one two three' END AS v",
    expecting({ text: { vocabulary: ['one', 'two', 'three'], coverage: 0.9 } }),
  ),
  FEATURE_COVERAGE_TOO_SHORT_AVG_TOKEN_LENGTH: csv(
    "'word' || i % 40 AS v",
    "'w' || i % 9 AS v",
    expecting({ length: { min: 4 } }),
  ),
};

/** Lists with their indices or weights: one row in thirty is not as the others. */
function pairs(values: string, weights: string): [string, string, Partial<AnomalyCase>] {
  const well = `${list('2')}`;
  const broken = (of: string) => `CASE WHEN i % 30 = 7 THEN ${of} ELSE ${well} END`;
  return [
    `CASE WHEN i % 11 > 0 THEN ${well} END AS v, CASE WHEN i % 11 > 0 THEN ${well} END AS w`,
    `${broken(values)} AS v, ${broken(weights)} AS w`,
    { config: { expect: [{ pair: { same_length: ['v', 'w'] } }] } },
  ];
}

const snapshot = (text: string) => `version: 1\ndata:\n  snapshots:\n    - path: a.csv\n${text}`;
const ofColumn = (text: string) => snapshot(`      columns:\n        v: ${text}\n`);

/** By the name of the anomaly: a policy that is refused (exit 2). */
export const configCases: Readonly<Record<string, string>> = {
  BOOL_TYPE_INVALID_CONFIG: ofColumn('{ expect: [{ set: [[true], false] }] }'),
  SPARSE_FEATURE_NAME_COLLISION: snapshot(
    '      columns:\n        v: { ignore: false }\n        v: { ignore: true }\n',
  ),
  WEIGHTED_FEATURE_NAME_COLLISION: snapshot('      columns:\n        w: { role: weight }\n        w: { role: id }\n'),
  DOMAIN_INVALID_FOR_TYPE: ofColumn('{ expect: [{ range: { min: many } }] }'),
  FEATURE_MISSING_NAME: snapshot("      key: ['']\n"),
  FEATURE_MISSING_TYPE: ofColumn('{ expect: [{ type: null }] }'),
  INVALID_SCHEMA_SPECIFICATION: ofColumn('{ margin: -1 }'),
  INVALID_DOMAIN_SPECIFICATION: ofColumn('{ expect: [{ set: [] }] }'),
};

/** By the name of the anomaly: a side that is not there or cannot be read (verdict `error`). */
export const errorCases: Readonly<Record<string, readonly [base: string, head: string]>> = {
  COMPARATOR_CONTROL_DATA_MISSING: ['absent.csv', 'there.csv'],
  COMPARATOR_TREATMENT_DATA_MISSING: ['there.csv', 'absent.csv'],
  STATS_NOT_AVAILABLE: ['broken.profile.json', 'there.csv'],
};

/** Anomalies of what Assay does not have: nothing can be wrong with it. */
export const notApplicable = ['DERIVED_FEATURE_BAD_LIFECYCLE', 'DERIVED_FEATURE_INVALID_SOURCE', 'NLP_WRONG_LOCATION'];
