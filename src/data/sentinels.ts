/** Numbers that people write for "no value". */
export const sentinelNumbers: readonly number[] = [-1, 0, 999, -999, 9999, -9999, -99, 99999];

/** Times that stand for "no value", in seconds: 1970-01-01 and 1900-01-01. */
export const sentinelTimes: readonly number[] = [0, -2_208_988_800];

/** Texts that people write for "no value". */
export const sentinelTexts: readonly string[] = [
  '',
  'NA',
  'N/A',
  'null',
  'NULL',
  'none',
  'None',
  'unknown',
  'Unknown',
  '-',
  '?',
];
