import { wheelsTensorflowCpu } from '../pins/wheels-tensorflow-cpu.ts';
import { wheelsTensorflowCuda } from '../pins/wheels-tensorflow-cuda.ts';
import type { Recipe } from '../recipe.ts';

/** The two libraries and the headers that the addon of tfjs-node is compiled against. */
const members = [
  /^tensorflow\/libtensorflow_(cc|framework)\.so\.2$/,
  /^tensorflow\/include\/tensorflow\/c\/(c_api|c_api_macros|tf_attrtype|tf_buffer|tf_datatype|tf_status|tf_tensor|tf_tstring)\.h$/,
  /^tensorflow\/include\/tensorflow\/c\/eager\/c_api\.h$/,
  /^tensorflow\/include\/(tensorflow\/core|tsl)\/platform\/ctstring(_internal)?\.h$/,
  /^tensorflow\/include\/xla\/tsl\/c\/tsl_status\.h$/,
];

/** TensorFlow of the Python wheel for the CPU under tfjs-node. */
export const tensorflowCpu: Recipe = {
  libraries: 'tensorflow-2.21.0-cpu',
  revision: 1,
  wheels: wheelsTensorflowCpu,
  members,
  unpackedBytes: 1.2e9,
  finish: 'compile-addon',
};

/** TensorFlow with CUDA and the libraries of NVIDIA that it loads when it finds a GPU. */
export const tensorflowCuda: Recipe = {
  libraries: 'tensorflow-2.21.0-cuda',
  revision: 1,
  wheels: wheelsTensorflowCuda,
  members: [
    ...members,
    /^nvidia\/[\w-]+\/lib\/[^/]+\.so[.\d]*$/,
    // A model that was exported with `jit_compile` is compiled on the machine that runs it.
    /^nvidia\/cuda_nvcc\/(bin\/ptxas|nvvm\/libdevice\/[\w.]+\.bc)$/,
  ],
  unpackedBytes: 6e9,
  finish: 'compile-addon',
};
