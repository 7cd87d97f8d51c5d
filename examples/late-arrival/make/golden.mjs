import { formatCsv } from './csv.mjs';
import { FEATURES, featuresOf, labelOf } from './features.mjs';

export const GOLDEN_COLUMNS = ['id', ...FEATURES, 'label', 'origin', 'carrier'];

function idOf({ month, day, carrier, flight, origin }) {
  return `2013-${month.padStart(2, '0')}-${day.padStart(2, '0')}-${origin}-${carrier}${flight}`;
}

/**
 * The golden dataset as CSV: one flight a row, features as the model wants them (six decimals at most), the
 * label, and the columns of the slices. Ids are unique or this throws.
 */
export function goldenCsv(rows) {
  const records = rows.map((row) => ({
    ...Object.fromEntries(featuresOf(row).map((value, i) => [FEATURES[i], Number(value.toFixed(6))])),
    id: idOf(row),
    label: labelOf(row),
    origin: row.origin,
    carrier: row.carrier,
  }));
  if (new Set(records.map(({ id }) => id)).size !== records.length) throw new Error('Two golden rows have one id.');
  return formatCsv(GOLDEN_COLUMNS, records);
}
