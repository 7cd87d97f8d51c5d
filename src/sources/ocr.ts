import type { Closed } from './containers/budget.ts';
import { type Media, pictures } from './containers/media.ts';
import { pixelsOf } from './picture-size.ts';

const idleMilliseconds = 1000;

/** The part of tesseract.js that is used here. */
export interface OcrEngine {
  createWorker(language: string, mode: number, options: Readonly<Record<string, unknown>>): Promise<OcrWorker>;
}

interface OcrWorker {
  recognize(picture: Uint8Array): Promise<{ readonly data: { readonly text: string } }>;
  terminate(): Promise<unknown>;
}

export interface OcrCaps {
  /** width times height */
  readonly pixels: number;
  /** pictures of one run */
  readonly pictures: number;
  /** for one picture */
  readonly seconds: number;
}

export const ocrCaps: OcrCaps = { pixels: 20_000_000, pictures: 200, seconds: 60 };

/** The text of a picture, or why there is none. */
export type OcrAnswer = { readonly text: string } | { readonly closed: Closed };

/** Reads the text in one picture after another; null for a medium that is none of its kinds. */
export type OcrReader = (bytes: Uint8Array, media: Media) => Promise<OcrAnswer | null>;

/**
 * A reader of text in pictures (English). The engine is started with the first
 * picture and ended after a second without one; `language` is the folder of its data, so nothing is fetched. A picture above the caps is
 * `over-cap`, one that the engine does not read `unreadable`; one that takes too long ends the engine, and the next starts it.
 */
export function ocrReader(load: () => Promise<OcrEngine>, language: string, caps: OcrCaps = ocrCaps): OcrReader {
  let worker: Promise<OcrWorker> | null = null;
  let left = caps.pictures;
  let idle: NodeJS.Timeout | undefined;
  const start = async () => {
    const { createWorker } = await load();
    const quiet = () => undefined;
    // 1: the neural network alone, which is what the small data are for
    return createWorker('eng', 1, {
      langPath: language,
      gzip: true,
      cacheMethod: 'none',
      logger: quiet,
      errorHandler: quiet,
    });
  };
  return async (bytes, media) => {
    if (!pictures.includes(media)) return null;
    const pixels = pixelsOf(bytes, media);
    if (pixels === null || pixels === 0) return { closed: 'unreadable' };
    if (pixels > caps.pixels || left <= 0) return { closed: 'over-cap' };
    left -= 1;
    clearTimeout(idle);
    worker ??= start();
    const engine = await worker;
    const answer = await within(caps.seconds, engine, bytes);
    const rest = () => {
      worker = null;
      void engine.terminate().catch(() => undefined);
    };
    if ('closed' in answer) rest();
    // an idle engine would keep the program from ending
    else idle = setTimeout(rest, idleMilliseconds);
    return answer;
  };
}

async function within(seconds: number, engine: OcrWorker, bytes: Uint8Array): Promise<OcrAnswer> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<OcrAnswer>((resolve) => {
    timer = setTimeout(() => resolve({ closed: 'over-cap' }), seconds * 1000);
  });
  const read = engine
    .recognize(Buffer.from(bytes))
    .then(({ data }): OcrAnswer => ({ text: data.text }))
    .catch((): OcrAnswer => ({ closed: 'unreadable' }));
  try {
    return await Promise.race([read, late]);
  } finally {
    clearTimeout(timer);
  }
}
