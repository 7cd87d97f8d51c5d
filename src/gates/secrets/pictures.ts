import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Location } from '../../evidence/location.ts';
import { Problem } from '../../evidence/problem.ts';
import { importModule } from '../../packages/import-module.ts';
import { resolvePackage } from '../../packages/resolve.ts';
import type { Candidate } from '../../secrets/candidate.ts';
import { pictureSpans } from '../../secrets/pictures.ts';
import { findRecognised } from '../../secrets/recognised-text.ts';
import { scanBytes } from '../../secrets/scan.ts';
import { type Media, mediaOf } from '../../sources/containers/media.ts';
import { type OcrEngine, type OcrReader, ocrReader } from '../../sources/ocr.ts';
import { countUnread, type Look, register } from './look.ts';

/** The model of the data package that belongs to the neural network alone. */
const model = '4.0.0_best_int';

/**
 * Candidates in the pictures of a file: the file itself, or those that stand in its text as base64, as in notebooks and web
 * pages. What recognition did not read is counted. `name` tells the kind of place.
 * Errors: `Problem` when the engine can neither be found nor installed.
 */
export async function lookAtPictures(
  look: Look,
  given: Uint8Array,
  place: Location,
  name: string,
): Promise<Candidate[]> {
  const media = mediaOf(given);
  if (media !== null) return lookAtPicture(look, new Uint8Array(given), media, place, name);
  const bytes = Buffer.from(given);
  const found: Candidate[] = [];
  for (const [i, [start, end]] of pictureSpans(bytes).entries()) {
    const picture = Buffer.from(bytes.toString('latin1', start, end), 'base64');
    const kind = mediaOf(picture);
    const inside = [place.inside, `picture ${i + 1}`].filter((part) => part !== undefined).join(', ');
    if (kind !== null) found.push(...(await lookAtPicture(look, picture, kind, { ...place, inside }, name)));
  }
  return found;
}

async function lookAtPicture(
  look: Look,
  bytes: Uint8Array,
  media: Media,
  place: Location,
  name: string,
): Promise<Candidate[]> {
  const answer = await (await readerFor(look))(bytes, media);
  if (answer === null) return [];
  if ('closed' in answer) {
    countUnread(look.tally, answer.closed, place.path, 1, place.inside);
    return [];
  }
  const scan = (text: string) => scanBytes(look.scanner, new TextEncoder().encode(text), `${name}.txt`).candidates;
  const found = findRecognised(scan, answer.text);
  register(look, found);
  return found.map((candidate) => {
    const { startLine, cell: _, key: _1, decoding } = candidate.location;
    const line = startLine === undefined ? 'text in the picture' : `line ${startLine} of the picture`;
    const inside = place.inside === undefined ? line : `${place.inside}, ${line}`;
    return { ...candidate, location: { path: place.path, inside, ...(decoding === undefined ? {} : { decoding }) } };
  });
}

async function readerFor(look: Look): Promise<OcrReader> {
  const { readers } = look.tally;
  const known = readers.get('ocr') as OcrReader | undefined;
  if (known !== undefined) return known;
  const { io } = look;
  const found = await resolvePackage('ocr', { ...io, allowInstall: io.mayInstall ?? true });
  const language = join(dirname(found.folder), '@tesseract.js-data', 'eng', model);
  if (!existsSync(language)) {
    throw new Problem(
      `Text recognition has no language: needed the package @tesseract.js-data/eng beside ${found.folder}.`,
      'Install it there too, or take the package away and run `assay runtime install ocr`.',
    );
  }
  const load = async () => {
    const loaded = (await importModule(found.url)) as { default?: OcrEngine } & OcrEngine;
    return loaded.default ?? loaded;
  };
  const reader = ocrReader(load, language);
  readers.set('ocr', reader);
  return reader;
}
