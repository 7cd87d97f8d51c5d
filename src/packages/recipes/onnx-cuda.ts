import { wheelsOnnxCuda } from '../pins/wheels-onnx-cuda.ts';
import type { Recipe } from '../recipe.ts';

/** The CUDA provider of ONNX Runtime from its Python wheel of the same version, and NVIDIA's libraries for it. */
export const onnxCuda: Recipe = {
  libraries: 'onnxruntime-1.30.0-cuda',
  revision: 1,
  wheels: wheelsOnnxCuda,
  members: [
    /^onnxruntime\/capi\/libonnxruntime_providers_(cuda|shared)\.so$/,
    /^nvidia\/[\w-]+\/lib\/[^/]+\.so[.\d]*$/,
  ],
  unpackedBytes: 2.8e9,
  finish: 'place-providers',
};
