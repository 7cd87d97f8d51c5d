import { type Inside, placeOf, textInside } from './inside.ts';
import { paragraphsOf } from './word.ts';
import { walkXml } from './xml-text.ts';

type TextOf = (member: string) => Promise<string>;

const mostSlides = 2000;

/** The slide that each page of notes belongs to, by the numbers in their names. */
export async function slideOfNotes(members: readonly string[], textOf: TextOf): Promise<ReadonlyMap<string, string>> {
  const slides = new Map<string, string>();
  const notes = members.filter((member) => /^ppt\/notesSlides\/notesSlide\d+\.xml$/.test(member)).slice(0, mostSlides);
  for (const member of notes) {
    const file = member.split('/').at(-1) as string;
    walkXml(await textOf(`ppt/notesSlides/_rels/${file}.rels`), {
      open: (_, attribute) => {
        const slide = /slides\/slide(\d+)\.xml$/.exec(attribute('Target') ?? '')?.[1];
        if (slide !== undefined) slides.set(member, slide);
      },
    });
  }
  return slides;
}

/** The texts of a slide, its notes, comments, or a master. */
export function presentationTexts(name: string, xml: string, slideOf: ReadonlyMap<string, string>): readonly Inside[] {
  const file = (name.split('/').at(-1) ?? '').replace(/\.xml$/, '');
  const number = /\d+$/.exec(file)?.[0] ?? '';
  const notes = slideOf.get(name) ?? number;
  const place = name.includes('notesSlides/')
    ? `slide ${notes} notes`
    : name.includes('slides/')
      ? `slide ${number}`
      : placeOf([file]);
  const { lines } = paragraphsOf(xml, new Set(['t', 'text']));
  return textInside(place, 'slide.txt', lines);
}
