import { nameSays, opensSomething, wordsOf } from '../name.ts';

const settings = new Set(
  'use enable enabled disable disabled require required requires skip no has is allow allowed mode method provider level timeout namespace scope scopes domain region user username login email dtype shape dim bucket service missing present ignore'.split(
    ' ',
  ),
);
/** Words that make a token a word of a text, and a key the name of a field. */
const fields = new Set(
  'class modifier initializer placeholder instance prompt text trigger concept image audio video input output target source query document doc label caption data dataset column row cache sort primary foreign partition event hot board word sub per new extra mask response question answer feature state dict metric score message group index lookup join map routing idempotency cancellation cancel continuation page pagination resume cursor'.split(
    ' ',
  ),
);
/** What may follow the word that says it: `API_KEY_2`, `TOKEN_PROD`. */
const endings = new Set(
  'prod production dev development test testing staging read write main old b64 base64 value raw ro rw'.split(' '),
);
const nouns =
  /^(pass(word|wd|wort|phrase)?|pwd|secrets?|api(key|token)|(access|secret|private|auth|client)(key|token|secret)|credentials?|bearer|auth|authorization|webhook|\w*(token|key|pwd|password|secret))$/;
const connection =
  /(^|_)(DATABASE|DB|MONGO\w{0,12}|REDIS|POSTGRES|POSTGRESQL|MYSQL|AMQP|RABBITMQ|BROKER)_(URL|URI|DSN)$/i;

/** Build tools put variables with these prefixes into what every visitor is sent: whoever names one so has published it. */
const forVisitors =
  /^(VITE|NEXT_PUBLIC|REACT_APP|PUBLIC|NUXT_PUBLIC|EXPO_PUBLIC|GATSBY|VUE_APP|SNOWPACK_PUBLIC|STORYBOOK)_/;

/** Whether a variable of the environment, an option or a key of that name holds a credential. */
export function holdsSecret(name: string): boolean {
  if (name.length > 100 || /^(OLD)?PWD$|^GOOGLE_APPLICATION_CREDENTIALS$/.test(name)) return false;
  if (forVisitors.test(name)) return false;
  if (connection.test(name)) return true;
  const words = [...wordsOf(name)];
  while (words.length > 1 && (/^\d+$/.test(words.at(-1) ?? '') || endings.has(words.at(-1) ?? ''))) words.length--;
  const last = words.at(-1) ?? '';
  const isString = last === 'string' && words.at(-2) === 'connection';
  if (!isString && !nouns.test(last)) return false;
  const says = nameSays(words.join('_'));
  if (says === 'other' || words.some((word) => settings.has(word))) return false;
  if (/(token|key)$/.test(last) && words.some((word) => fields.has(word))) return false;
  return says === 'secret' || opensSomething(words.join('_'));
}

const open = new Set(
  'user username login email url uri host endpoint id name region project bucket account org'.split(' '),
);
/** A name that ends so is that of a thing or a place. */
const placeNames = new Set(
  'hostname server port zone location organization repo repository registry domain cluster namespace environment version tag path dir'.split(
    ' ',
  ),
);
/** Addresses that are credentials themselves. */
const capability = /webhook|hook|dsn|sas|signed|connection/i;

/** Whether an entry of a secret store is a credential: all are but those whose name says that they are not. */
export function isStoredSecret(name: string): boolean {
  if (holdsSecret(name)) return true;
  if (forVisitors.test(name)) return false;
  const words = wordsOf(name);
  if (words.some((word) => capability.test(word))) return true;
  return nameSays(name) !== 'other' && !words.some((word) => open.has(word)) && !placeNames.has(words.at(-1) ?? '');
}
