/**
 * Writes the data, models, golden dataset and notebooks of `examples/late-arrival` from the published flights,
 * the same bytes on every run. Usage: node make.mjs FLIGHTS_CSV_OR_ZIP [WEATHER_CSV]
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cleanForBaseline, cleanForCandidate } from './clean.mjs';
import { formatCsv, parseCsv } from './csv.mjs';
import { FEATURES, labelOf } from './features.mjs';
import { drawable, drawFlights, FLIGHT_COLUMNS } from './flights.mjs';
import { goldenCsv } from './golden.mjs';
import { inKilometres } from './kilometres.mjs';
import { assertHonest, measureSnapshots } from './measure-data.mjs';
import { measureModels, scores } from './measure-model.mjs';
import { notebook } from './notebook.mjs';
import { saveModel } from './save-model.mjs';
import { readSource, sha256 } from './source-file.mjs';
import { predict, train } from './train.mjs';
import { drawWeather, readings, WEATHER_COLUMNS } from './weather.mjs';

const FLIGHTS_SHA256 = '563db8f117faf6ffd76aa868099df37dfa78dc17b5ac6d3d9ea6476e051a0bc4';
const WEATHER_SHA256 = '5d1ea2548a3941eac0b4a9ca70805daa9fa49bbb711a0c7557b2bba0bd7c3f64';
const EXAMPLE = join(dirname(fileURLToPath(import.meta.url)), '..');
const MODEL = 'models/late-arrival';
const GOLDEN = 'base/golden/late-arrival.csv';

function write(path, text) {
  mkdirSync(dirname(join(EXAMPLE, path)), { recursive: true });
  writeFileSync(join(EXAMPLE, path), text);
}

/** Trains one side's model on that side's own snapshot, writes model and notebook. */
async function writeModel(side, flights, clean) {
  const rows = clean(flights);
  const { model, fitted, validation } = await train(rows);
  const snapshot = sha256(formatCsv(FLIGHT_COLUMNS, flights));
  await saveModel(model, join(EXAMPLE, side, MODEL), {
    inputs: FEATURES,
    trainingRows: fitted.length,
    trainingData: `sha256:${snapshot}`,
  });
  const held = scores(
    predict(model, validation),
    validation.map(labelOf),
    validation.map((row) => row.origin),
  );
  const counts = {
    flights: flights.length,
    clean: rows.length,
    fitted: fitted.length,
    validationRows: validation.length,
  };
  write(`${side}/notebooks/train.ipynb`, notebook({ ...counts, validation: held, leaks: side === 'head' }));
  return held;
}

/** Bytes and sha256 of every file of the two trees. */
function digests() {
  const files = ['base', 'head'].flatMap((side) =>
    readdirSync(join(EXAMPLE, side), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(EXAMPLE.length + 1)
          .replaceAll('\\', '/'),
      ),
  );
  return Object.fromEntries(
    files.sort().map((path) => {
      const bytes = readFileSync(join(EXAMPLE, path));
      return [path, { bytes: bytes.length, sha256: sha256(bytes) }];
    }),
  );
}

async function make(flightsPath, weatherPath = join(dirname(flightsPath), 'weather.csv')) {
  const drawn = drawFlights(drawable(parseCsv(readSource(flightsPath, FLIGHTS_SHA256))));
  const flights = { base: drawn.base, head: inKilometres(drawn.head) };
  const weather = drawWeather(readings(parseCsv(readSource(weatherPath, WEATHER_SHA256))));
  for (const side of ['base', 'head']) {
    write(`${side}/data/flights.csv`, formatCsv(FLIGHT_COLUMNS, flights[side]));
    write(`${side}/data/weather.csv`, formatCsv(WEATHER_COLUMNS, weather[side]));
  }
  write(GOLDEN, goldenCsv(drawn.golden));

  const validation = {
    baseline: await writeModel('base', flights.base, cleanForBaseline),
    candidate: await writeModel('head', flights.head, cleanForCandidate),
  };
  const data = {
    flights: measureSnapshots(flights.base, flights.head, FLIGHT_COLUMNS, ['carrier', 'origin', 'dest']),
    weather: measureSnapshots(weather.base, weather.head, WEATHER_COLUMNS, ['origin']),
  };
  assertHonest('flights', data.flights, ['distance']);
  assertHonest('weather', data.weather, []);
  const folders = { baseline: join(EXAMPLE, 'base', MODEL), candidate: join(EXAMPLE, 'head', MODEL) };
  const golden = await measureModels(join(EXAMPLE, GOLDEN), folders);
  write('measured.json', `${JSON.stringify({ data, golden, validation, files: digests() }, null, 2)}\n`);
}

const [flightsPath, weatherPath] = process.argv.slice(2);
if (flightsPath === undefined) {
  console.error('Usage: node make.mjs FLIGHTS_CSV_OR_ZIP [WEATHER_CSV]');
  process.exit(2);
}
await make(flightsPath, weatherPath);
