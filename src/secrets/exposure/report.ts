import type { Location } from '../../evidence/location.ts';
import { quote } from '../../evidence/quote.ts';
import type { Confidence, Exposure, Family } from './exposure.ts';
import type { Secret } from './value.ts';

/** The finding of a sink that a credential reaches. */
export function exposureOf(
  family: Family,
  secret: Pick<Secret, 'name' | 'tracked' | 'short' | 'partial'>,
  place: {
    readonly location: Location;
    readonly sink: string;
    readonly statement: string;
    readonly confidence?: Confidence;
  },
): Exposure {
  const { name } = secret;
  // names with a blank are our own words
  const what = name.includes(' ') ? name.charAt(0).toUpperCase() + name.slice(1) : quote(name);
  const isPart = secret.short || secret.partial === true;
  const part = isPart ? `Characters of ${name.includes(' ') ? name : quote(name)}` : what;
  const act = isPart ? family.act.replace(/^is /, 'are ').replace(/^stands /, 'stand ') : family.act;
  return {
    rule: family.id,
    name,
    message: `${part} ${act}${place.sink === '' ? '' : ` ${place.sink.includes(' ') ? place.sink : quote(place.sink)}`}`,
    mend: family.mend,
    confidence: secret.short ? 'low' : (place.confidence ?? (secret.tracked ? 'medium' : 'high')),
    location: place.location,
    statement: place.statement,
  };
}

/** The most findings of one file: what has more is generated. */
export const mostExposures = 200;
