import { shuffledIndices } from './random.mjs';

/** Columns of `data/flights.csv`; `hour` is the scheduled hour of departure, delays and `air_time` are minutes. */
export const FLIGHT_COLUMNS = [
  'carrier',
  'flight',
  'origin',
  'dest',
  'hour',
  'dep_delay',
  'air_time',
  'distance',
  'arr_delay',
];

export const FLIGHT_ROWS = { base: 20_000, head: 20_400, golden: 4_800 };

/** A carrier or destination with fewer flights in the year is left out: its share in a sample is noise. */
const FEWEST_FLIGHTS = 300;

/** Chosen so that no value of head lies outside the range of base; `measure.mjs` checks it. */
const SEED = 31;

function countsOf(rows, column) {
  const counts = new Map();
  for (const row of rows) counts.set(row[column], (counts.get(row[column]) ?? 0) + 1);
  return counts;
}

/** The flights of 2013 that may be drawn, in file order, with `distance` (miles) written to one decimal. */
export function drawable(flights) {
  const carriers = countsOf(flights, 'carrier');
  const dests = countsOf(flights, 'dest');
  return flights
    .filter((row) => carriers.get(row.carrier) >= FEWEST_FLIGHTS && dests.get(row.dest) >= FEWEST_FLIGHTS)
    .map((row) => ({ ...row, distance: Number(row.distance).toFixed(1) }));
}

/**
 * Three disjoint simple random samples without replacement, each in file order. Golden rows all have an
 * arrival delay: a golden dataset needs a label.
 */
export function drawFlights(rows, seed = SEED) {
  const order = shuffledIndices(rows.length, seed);
  const inFileOrder = (part) =>
    Array.from(part)
      .sort((a, b) => a - b)
      .map((i) => rows[i]);
  const { base, head, golden } = FLIGHT_ROWS;
  const labelled = order.subarray(base + head).filter((i) => rows[i].arr_delay !== '');
  return {
    base: inFileOrder(order.subarray(0, base)),
    head: inFileOrder(order.subarray(base, base + head)),
    golden: inFileOrder(labelled.subarray(0, golden)),
  };
}
