import { shuffledIndices } from './random.mjs';

/** Columns of `data/weather.csv`: hourly readings; Fahrenheit, percent, mph, inches, miles. */
export const WEATHER_COLUMNS = ['origin', 'hour', 'temp', 'dewp', 'humid', 'wind_speed', 'precip', 'visib'];

/** Chosen so that no value of head lies outside the range of base; `measure.mjs` checks it. */
const SEED = 111;

const BASE_ROWS = 13_000;

/**
 * The year's readings which have a temperature and a wind speed (five have not), with `wind_speed` (converted
 * from knots in the source) at two decimals instead of 15.
 */
export function readings(weather) {
  return weather
    .filter((row) => row.temp !== '' && row.wind_speed !== '')
    .map((row) => ({ ...row, wind_speed: String(Number(Number(row.wind_speed).toFixed(2))) }));
}

/** Two disjoint random halves of the year's readings, each in file order. */
export function drawWeather(rows, seed = SEED) {
  const order = shuffledIndices(rows.length, seed);
  const inFileOrder = (part) =>
    Array.from(part)
      .sort((a, b) => a - b)
      .map((i) => rows[i]);
  return { base: inFileOrder(order.subarray(0, BASE_ROWS)), head: inFileOrder(order.subarray(BASE_ROWS)) };
}
