import type { Unsure } from './bag.ts';
import type { AskTexts, CellKind } from './csv-text.ts';

/** How the program calls the kinds of cells that it reads as DOUBLEs. */
export const doubleKinds: Readonly<Partial<Record<CellKind, number>>> = { number: 0, moment: 1, time: 2 };

/** The engine's value of a text `x`, over rows that all have it. */
export const engineValues: Readonly<Partial<Record<CellKind, string>>> = {
  number: 'any_value(TRY_CAST(x AS DOUBLE))',
  moment: 'any_value(epoch(TRY_CAST(x AS TIMESTAMP)))',
  time: 'any_value(epoch(TRY_CAST(x AS TIME)))',
  boolean: 'any_value(CAST(TRY_CAST(x AS BOOLEAN) AS VARCHAR))',
};

/** What the engine reads each text as, which is null where it cannot: texts of each kind are asked together. */
export async function readByEngine(
  texts: readonly Unsure[],
  kindOf: (owner: number) => CellKind,
  ask: AskTexts,
): Promise<readonly unknown[]> {
  const found = new Map<string, unknown>();
  for (const [kind, sql] of Object.entries(engineValues)) {
    const some = [...new Set(texts.flatMap(({ owner, text }) => (kindOf(owner) === kind ? [text] : [])))];
    const answers = some.length === 0 ? [] : await ask(some, [sql]);
    some.forEach((text, i) => {
      found.set(`${kind} ${text}`, answers[i]?.[0] ?? null);
    });
  }
  return texts.map(({ owner, text }) => found.get(`${kindOf(owner)} ${text}`) ?? null);
}
