import { Problem } from '../../evidence/problem.ts';
import { quote } from '../../evidence/quote.ts';
import type { Random } from '../../stats/random.ts';
import type { Perturbation } from '../config/robustness.ts';
import type { Tensor } from '../tensor.ts';
import { brighter, emptied, noisy } from './numbers.ts';
import { blurred, cropped, type PictureShape, pictureShape } from './pictures.ts';
import { otherCase, otherDigits, withTypos } from './texts.ts';

/**
 * The features with the columns of a test changed: the same rows in the same order, the other columns as they are. Equal
 * features, test and random numbers give equal changes. `layout` is that of pictures, where the policy says it.
 * Errors: `Problem` for a column that is no feature, or that the change cannot be made in (typos in numbers).
 */
export function perturbed(
  features: readonly Tensor[],
  test: Perturbation,
  random: Random,
  layout?: PictureShape['layout'],
): readonly Tensor[] {
  const unknown = test.columns.find((name) => !features.some((feature) => feature.name === name));
  if (unknown !== undefined) {
    throw new Problem(
      `\`model.robustness\` changes the column ${quote(unknown)}, which is no input: there are ${features
        .slice(0, 30)
        .map(({ name }) => quote(name))
        .join(', ')}.`,
      'Name input columns of the golden dataset.',
    );
  }
  return features.map((feature) =>
    test.columns.includes(feature.name) ? changed(feature, test, random, layout) : feature,
  );
}

function changed(
  feature: Tensor,
  { perturb, size }: Perturbation,
  random: Random,
  layout: PictureShape['layout'] | undefined,
): Tensor {
  const { values, dtype, name } = feature;
  const texts = ArrayBuffer.isView(values) ? null : values;
  if (perturb === 'missing') return emptied(feature, size ?? 0.1, random);
  if (perturb === 'noise' || perturb === 'brightness') {
    if (texts === null && dtype !== 'bool' && dtype !== 'int64')
      return perturb === 'noise' ? noisy(feature, size ?? 0.1, random) : brighter(feature, size ?? 0.2, random);
    throw misfit(name, perturb, texts === null ? dtype : 'texts');
  }
  if (perturb === 'blur' || perturb === 'crop') {
    const picture =
      texts === null && dtype !== 'bool' && dtype !== 'int64' ? pictureShape(feature.shape, layout) : null;
    if (picture === null) throw misfit(name, perturb, `${texts === null ? dtype : 'texts'} of ${sizes(feature.shape)}`);
    return perturb === 'blur' ? blurred(feature, picture, size ?? 1) : cropped(feature, picture, size ?? 0.1, random);
  }
  if (texts === null) throw misfit(name, perturb, dtype);
  const change = { typos: withTypos, case: otherCase, digits: otherDigits }[perturb];
  return { ...feature, values: texts.map((text) => (text === null ? null : change(text, size ?? 1, random))) };
}

function misfit(name: string, perturb: string, holds: string): Problem {
  return new Problem(
    `\`model.robustness\` asks for ${perturb} in the column ${quote(name)}, which holds ${holds}.`,
    'Typos, case and digits are changes of texts; noise and brightness of numbers; missing of texts and fractions; blur and crop of pictures (height × width × colours).',
  );
}

function sizes(shape: readonly number[]): string {
  return shape.length === 0 ? 'one value a row' : `${shape.join(' × ')} values a row`;
}
