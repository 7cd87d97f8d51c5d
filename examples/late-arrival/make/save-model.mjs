import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as tf from '@tensorflow/tfjs-core';

/**
 * Writes a TensorFlow.js layers model as `model.json` and `weights.bin`. `metadata` tells what it was trained
 * on; neither a date nor a machine enters, so the same weights give the same bytes.
 */
export async function saveModel(model, folder, metadata) {
  mkdirSync(folder, { recursive: true });
  const handler = tf.io.withSaveHandler(async (artifacts) => {
    const json = {
      format: 'layers-model',
      generatedBy: artifacts.generatedBy,
      convertedBy: null,
      modelTopology: artifacts.modelTopology,
      weightsManifest: [{ paths: ['weights.bin'], weights: artifacts.weightSpecs }],
      userDefinedMetadata: metadata,
    };
    writeFileSync(join(folder, 'model.json'), `${JSON.stringify(json, null, 2)}\n`);
    writeFileSync(
      join(folder, 'weights.bin'),
      new Uint8Array(tf.io.concatenateArrayBuffers([artifacts.weightData].flat())),
    );
    return { modelArtifactsInfo: tf.io.getModelArtifactsInfoForJSON(artifacts) };
  });
  await model.save(handler);
}
