import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { modelPlace } from './model-form.ts';

const root = mkdtempSync(join(tmpdir(), 'assay-form-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

function written(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(root, 'model-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

const graph = JSON.stringify({ format: 'graph-model' });

describe('modelPlace', () => {
  it.each([
    ['a SavedModel', { 'saved_model.pb': '', 'variables/variables.index': '' }, '', { form: 'saved-model' }],
    ['a graph model', { 'model.json': graph }, '', { form: 'graph' }],
    ['its model.json', { 'model.json': graph }, 'model.json', { form: 'graph' }],
    ['a layers model', { 'model.json': '{}' }, '', { form: 'layers' }],
    ['a folder with one ONNX file', { 'a.onnx': '', 'a.onnx.data': '' }, '', { form: 'onnx', file: 'a.onnx' }],
    ['an ONNX file of several', { 'a.onnx': '', 'b.onnx': '' }, 'b.onnx', { form: 'onnx', file: 'b.onnx' }],
  ])('%s', (_, files, path, expected) => {
    const folder = written(files);
    expect(modelPlace(join(folder, path), 'models/it')).toEqual({ folder, ...expected });
  });

  it.each([
    ['nothing', {}, 'gone', /There is no model at `models\/it`/],
    ['an empty folder', {}, '', /is no model that this version reads/],
    ['two ONNX files', { 'a.onnx': '', 'b.onnx': '' }, '', /or one `\.onnx` file/],
    ['another file', { 'model.json': '{}', 'model.pkl': '' }, 'model.pkl', /is no model that this version reads/],
  ])('is a problem: %s', (_, files, path, message) => {
    const folder = written(files);
    expect(() => modelPlace(join(folder, path), 'models/it')).toThrow(message);
  });
});
