const ORIGINS = ['EWR', 'JFK', 'LGA'];

const CARRIER_GROUPS = {
  mainline: ['AA', 'DL', 'UA', 'US'],
  low_cost: ['B6', 'F9', 'FL', 'VX', 'WN'],
  regional: ['9E', 'EV', 'MQ', 'YV'],
};

/** The model's inputs, in the order of its one input tensor [rows, 10]; the same as in `base/src/features.py`. */
export const FEATURES = [
  'dep_delay_hours',
  'distance_thousand_miles',
  'hour_of_day',
  ...ORIGINS.map((origin) => `origin_${origin}`),
  ...Object.keys(CARRIER_GROUPS).map((group) => `carrier_${group}`),
  'carrier_other',
];

/** The features of one flight: delay clipped to -30..180 minutes, numbers scaled to about 0..3, one-hot groups. */
export function featuresOf(row) {
  const delay = Math.min(Math.max(Number(row.dep_delay), -30), 180);
  const group = Object.keys(CARRIER_GROUPS).find((name) => CARRIER_GROUPS[name].includes(row.carrier)) ?? 'other';
  return FEATURES.map((name) => {
    if (name === 'dep_delay_hours') return delay / 60;
    if (name === 'distance_thousand_miles') return Number(row.distance) / 1000;
    if (name === 'hour_of_day') return Number(row.hour) / 24;
    return name === `origin_${row.origin}` || name === `carrier_${group}` ? 1 : 0;
  });
}

/** 1 if the flight arrived more than 15 minutes late, else 0. */
export function labelOf(row) {
  return Number(row.arr_delay) > 15 ? 1 : 0;
}
