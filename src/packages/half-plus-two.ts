import { protobufMessage as message } from './protobuf-message.ts';

const float = 1;

/** What the model is asked and what it must answer, exactly. */
export const halfPlusTwoCheck = { inputs: [1, 2, 5], outputs: [2.5, 3, 4.5] } as const;

/**
 * The `saved_model.pb` of a SavedModel without variables that answers x/2 + 2 for each number: signature
 * `serving_default`, tag `serve`, input `x`, output `y`, float32 of any count. Field numbers are those of TensorFlow's
 * saved_model.proto, meta_graph.proto and node_def.proto.
 */
export function halfPlusTwo(): Uint8Array {
  const graph = message(
    [1, node('x', 'Placeholder', [], ['dtype', type(float)], ['shape', message([7, anyCount()])])],
    [1, constant('half', 0.5)],
    [1, constant('two', 2)],
    [1, node('halved', 'Mul', ['x', 'half'], ['T', type(float)])],
    [1, node('y', 'AddV2', ['halved', 'two'], ['T', type(float)])],
    [4, message([1, 27])],
  );
  const signature = message(
    [1, entry('x', tensorInfo('x:0'))],
    [2, entry('y', tensorInfo('y:0'))],
    [3, 'tensorflow/serving/predict'],
  );
  const meta = message([1, message([4, 'serve'])], [2, graph], [5, entry('serving_default', signature)]);
  return message([1, 1], [2, meta]);
}

function node(name: string, op: string, inputs: readonly string[], ...attributes: readonly [string, Uint8Array][]) {
  return message(
    [1, name],
    [2, op],
    ...inputs.map((input) => [3, input] as const),
    ...attributes.map(([key, value]) => [5, entry(key, value)] as const),
  );
}

function constant(name: string, value: number): Uint8Array {
  const tensor = message([1, float], [2, message()], [5, { float: value }]);
  return node(name, 'Const', [], ['dtype', type(float)], ['value', message([8, tensor])]);
}

function tensorInfo(name: string): Uint8Array {
  return message([1, name], [2, float], [3, anyCount()]);
}

/** A shape of one dimension whose size is not known. */
function anyCount(): Uint8Array {
  return message([2, message([1, -1])]);
}

function type(id: number): Uint8Array {
  return message([6, id]);
}

/** One pair of a map. */
function entry(key: string, value: Uint8Array): Uint8Array {
  return message([1, key], [2, value]);
}
