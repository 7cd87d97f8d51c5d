import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Problem } from '../evidence/problem.ts';
import { quote } from '../evidence/quote.ts';
import type { ModelPlace } from './runtime.ts';

/**
 * Where a model is and what it is: a folder with `model.json` (TensorFlow.js), `saved_model.pb` or one `.onnx` file, or
 * `model.json` or the `.onnx` file itself.
 * A `model.json` that is not JSON counts as a layers model: loading it then says what is wrong. `shown` names it in messages.
 * Errors: `Problem` when nothing is there or no runtime reads it.
 */
export function modelPlace(path: string, shown: string): ModelPlace {
  if (!existsSync(path)) {
    throw new Problem(
      `There is no model at ${quote(shown)}.`,
      'Correct the path under `model:` in the configuration, or commit the model.',
    );
  }
  const folder = statSync(path).isDirectory() ? path : dirname(path);
  if (folder === path && existsSync(join(folder, 'saved_model.pb'))) return { folder, form: 'saved-model' };
  if (existsSync(join(folder, 'model.json')) && (folder === path || basename(path) === 'model.json')) {
    return { folder, form: isGraph(join(folder, 'model.json')) ? 'graph' : 'layers' };
  }
  const onnx = folder === path ? readdirSync(path).filter((name) => name.endsWith('.onnx')) : [basename(path)];
  const [file] = onnx;
  if (file?.endsWith('.onnx') && onnx.length === 1) return { folder, form: 'onnx', file };
  throw new Problem(
    `${quote(shown)} is no model that this version reads: needed a folder with ${quote('model.json')} (TensorFlow.js), ${quote('saved_model.pb')} or one ${quote('.onnx')} file.`,
    'Convert the model (`tensorflowjs_converter`, `tf2onnx`, `skl2onnx`, `torch.onnx.export`), or give its outputs on the golden dataset as `predictions: FILE`.',
  );
}

function isGraph(path: string): boolean {
  try {
    const json = JSON.parse(readFileSync(path, 'utf8')) as { format?: unknown; modelTopology?: { node?: unknown } };
    return json.format === 'graph-model' || Array.isArray(json.modelTopology?.node);
  } catch {
    return false;
  }
}
