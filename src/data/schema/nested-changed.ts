import { quote } from '../../evidence/quote.ts';
import { acceptText } from '../accept.ts';
import type { Draft } from '../draft.ts';
import { columnPolicy } from '../policy.ts';
import { defineSchemaCheck, type SnapshotScene } from '../schema-check.ts';

export default defineSchemaCheck({
  id: 'nested-changed',
  title: 'Nesting of fields',
  documentation:
    'A field that both sides have is a scalar on one and a struct, map or list on the other, or lists stand another number deep: fails, once for the outermost such field. Fields of a struct that are removed, added or of another type are findings of their own path.',
  rules: ['nested-changed'],
  order: 28,
  covers: {
    'nested-changed': ['distribution-changed', 'categories-changed', 'presence-fell', 'presence-rose', 'null-burst'],
  },
  of: 'snapshot',
  find: (scene) =>
    reshapedFields(scene).map(
      ({ name, before, after }): Draft => ({
        rule: 'nested-changed',
        severity: 'error',
        confidence: 'certain',
        about: [name],
        message: `${quote(name)} is nested in another way: ${before} \u2192 ${after}`,
        detail: 'What reads the old form finds no value, or another one, in the new form.',
        number: `${before} \u2192 ${after} (exact)`,
        mend: `Write ${quote(name)} in the old form; ${acceptText(name)}`,
      }),
    ),
});

function reshapedFields({ reshaped, policy }: SnapshotScene) {
  return [...reshaped.values()].filter(({ name }) => columnPolicy(policy, name).ignore !== true);
}
