import type { Location } from '../evidence/location.ts';
import type { RunContext } from './report.ts';

const longest = 500;

/**
 * An address that may stand in a link, percent-encoded so that no bracket, blank or quote is left in it; undefined for
 * anything but http and https, for one with a user name, and for one over 500 characters.
 */
export function safeUrl(address: string | undefined): string | undefined {
  if (address === undefined || address.length > longest) return undefined;
  const found = /^(https?):\/\/([A-Za-z0-9.-]+(?::\d{1,5})?)((?:[/?#].*)?)$/u.exec(address);
  if (found === null) return undefined;
  const [, scheme, host, rest = ''] = found;
  const encoded = rest.replace(/[^A-Za-z0-9\-._~/?#&=%:,+@]/gu, percent);
  return `${scheme}://${host}${encoded}`;
}

/** Where the judged commit shows a place, on the server that runs us; undefined when the run does not know it. */
export function placeUrl(context: RunContext, location: Location): string | undefined {
  const { serverUrl, repository, head } = context;
  if (serverUrl === undefined || repository === undefined || head === undefined) return undefined;
  const parts = location.path.split('/');
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository) || parts.some((part) => part === '' || part === '.' || part === '..'))
    return undefined;
  const path = parts.map(encodePart).join('/');
  const at = location.cell === undefined && location.startLine !== undefined ? `#L${location.startLine}` : '';
  return safeUrl(`${serverUrl}/${repository}/blob/${location.commit ?? head}/${path}${at}`);
}

/** A path as a relative URI (RFC 3986): every part percent-encoded, slashes kept. */
export function relativeUri(path: string): string {
  return path.split('/').map(encodePart).join('/');
}

function encodePart(part: string): string {
  return part.replace(/[^A-Za-z0-9\-._~]/gu, percent);
}

function percent(character: string): string {
  const whole = /\p{Cs}/u.test(character) ? '\ufffd' : character;
  return encodeURIComponent(whole).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}
