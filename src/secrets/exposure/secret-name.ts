import { nameSays, opensSomething, wordsOf } from '../name.ts';

const settings = new Set(
  'use enable enabled disable disabled require required requires skip no has is allow allowed mode method provider level timeout namespace scope scopes domain region user username login email dtype shape dim value_type bucket cache sort primary foreign partition event hot keyboard required_keys service missing present'.split(
    ' ',
  ),
);
const connection =
  /(^|_)(DATABASE|DB|MONGO|MONGODB|REDIS|POSTGRES|POSTGRESQL|MYSQL|AMQP|RABBITMQ|BROKER)_(URL|URI|DSN)$/i;

/** Whether a variable of the environment, an option or a key of that name holds a credential. */
export function holdsSecret(name: string): boolean {
  if (name.length > 100) return false;
  if (connection.test(name)) return true;
  const says = nameSays(name);
  if (says === 'other' || wordsOf(name).some((word) => settings.has(word))) return false;
  return says === 'secret' || opensSomething(name);
}

const open = new Set(
  'user username login email url uri host endpoint id name region project bucket account org'.split(' '),
);

/** Whether an entry of a secret store is a credential: all are but those whose name says that they are not. */
export function isStoredSecret(name: string): boolean {
  if (holdsSecret(name)) return true;
  return nameSays(name) !== 'other' && !wordsOf(name).some((word) => open.has(word));
}
