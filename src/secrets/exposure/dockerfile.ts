import { placeholderReason } from '../placeholder.ts';
import type { Exposure, Family } from './exposure.ts';
import { imageFile, imageVariable } from './image-families.ts';
import { exposureOf, mostExposures } from './report.ts';
import { holdsSecret } from './secret-name.ts';
import { lintShell } from './shell.ts';

/** An instruction with its lines joined; `line` (1-based) is where it begins. */
interface Instruction {
  readonly word: string;
  readonly rest: string;
  readonly line: number;
}

/** A Dockerfile: what stays in the image, and what its commands print. */
export function lintDockerfile(text: string, path: string): Exposure[] {
  const found: Exposure[] = [];
  for (const { word, rest, line } of instructionsOf(text)) {
    if (found.length >= mostExposures) break;
    const note = (family: Family, name: string, statement: string) =>
      found.push(
        exposureOf(
          family,
          { name, tracked: false, short: false },
          { location: { path, startLine: line }, sink: word, statement },
        ),
      );
    if (word === 'ARG' || word === 'ENV') {
      for (const name of secretVariables(word, rest)) note(imageVariable, name, `${word} ${name}`);
    } else if ((word === 'COPY' || word === 'ADD') && !/--from=/.test(rest)) {
      for (const file of secretFiles(rest)) note(imageFile, file, `${word} ${file}`);
    } else if (word === 'RUN') {
      const command = rest.replace(/^(\s{0,10}--\w+=\S{1,300})+/, (flags) => flags.replace(/[^\n]/g, ' '));
      found.push(...lintShell(command, { path, firstLine: line, quietEnvironment: true }));
    }
  }
  return found;
}

function instructionsOf(text: string): Instruction[] {
  const found: Instruction[] = [];
  const lines = text.split('\n');
  for (let i = 0; i < lines.length && found.length < 5000; i++) {
    const [, word, rest] = /^\s{0,40}([A-Za-z]{2,12})\s(.*)$/.exec((lines[i] ?? '').replace(/\r$/, '')) ?? [];
    if (word === undefined || rest === undefined) continue;
    const line = i + 1;
    const parts = [rest];
    // comments between joined lines belong to none of them
    while (/\\\s{0,20}$/.test(parts.at(-1) ?? '') && i + 1 < lines.length) {
      const next = lines[++i] ?? '';
      parts.push(/^\s{0,40}#/.test(next) ? '\\' : next.replace(/\r$/, ''));
    }
    const heredoc = /<<-?\s{0,3}["']?(\w{1,40})["']?/.exec(parts.join(' '))?.[1];
    if (heredoc !== undefined && /^(RUN|COPY)$/i.test(word)) {
      while (i + 1 < lines.length && parts.length < 2000) {
        parts.push(lines[++i] ?? '');
        if (lines[i]?.trim() === heredoc) break;
      }
    }
    found.push({ word: word.toUpperCase(), rest: parts.join('\n'), line });
  }
  return found;
}

/** Names of variables that hold a credential: `NAME`, `NAME=value`, `NAME value`; without a value an `ENV` holds nothing. */
function secretVariables(word: string, rest: string): string[] {
  const flat = rest.replace(/\\\n/g, ' ').slice(0, 20_000);
  const old = /^\s{0,20}(\w{1,100})\s{1,20}([^=\s].{0,300})$/.exec(flat);
  const pairs =
    word === 'ENV' && old !== null
      ? [[old[1], old[2]] as const]
      : [...flat.matchAll(/(?:^|\s)(\w{1,100})(?:=("[^"]{0,500}"|'[^']{0,500}'|[^\s]{0,500}))?/g)].map(
          ([, name, value]) => [name, value] as const,
        );
  return pairs.flatMap(([name, value]) => {
    if (name === undefined || name !== name.toUpperCase() || !holdsSecret(name)) return [];
    const given = value?.replace(/^["']|["']$/g, '');
    if (given === undefined) return word === 'ARG' ? [name] : [];
    const isVariable = given.includes('$');
    return given === '' || (!isVariable && (/^(true|false|\d{1,4}|none|null)$/i.test(given) || invented(given)))
      ? []
      : [name];
  });
}

function invented(value: string): boolean {
  return placeholderReason(value, '') !== null || /your|change.?me|example|dummy|placeholder|<|xxx/i.test(value);
}

const secretFile =
  /(^|\/)(\.env(\.(local|prod|production|dev|development|staging))?|\.netrc|\.pypirc|\.npmrc|id_(rsa|dsa|ecdsa|ed25519)|kaggle\.json|credentials\.json|service[-_]account\w{0,20}\.json)$/;

function secretFiles(rest: string): string[] {
  const words = rest
    .replace(/[[\]",]/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '' && !word.startsWith('--'));
  return words.slice(0, -1).filter((word) => secretFile.test(word));
}
