"""Models for bench/model-native.mjs, and the loop that anybody would write in Python.

    python model-native.py export FOLDER                          # saved/ and onnx/model.onnx, the same weights
    python model-native.py loop saved|onnx FOLDER ROWS_FILE WIDTH BATCH REPEATS    # prints {"seconds", "sum"}
"""

import json
import os
import sys
import time

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "2"

import numpy as np

SIZES = [32, 64, 32, 10]


def weights():
    random = np.random.default_rng(3)
    return [
        (random.normal(size=(a, b)).astype(np.float32) / 4, random.normal(size=b).astype(np.float32) / 4)
        for a, b in zip(SIZES, SIZES[1:])
    ]


def export(folder):
    import onnx
    import tensorflow as tf
    from onnx import TensorProto, helper, numpy_helper

    class Mlp(tf.Module):
        def __init__(self):
            super().__init__()
            self.layers = [(tf.Variable(w), tf.Variable(b)) for w, b in weights()]

        @tf.function(input_signature=[tf.TensorSpec([None, SIZES[0]], tf.float32, name="x")])
        def call(self, x):
            for w, b in self.layers[:-1]:
                x = tf.nn.relu(tf.matmul(x, w) + b)
            w, b = self.layers[-1]
            return {"y": tf.nn.softmax(tf.matmul(x, w) + b)}

    mlp = Mlp()
    tf.saved_model.save(mlp, os.path.join(folder, "saved"), signatures=mlp.call)
    nodes, constants, last = [], [], "x"
    for i, (w, b) in enumerate(weights()):
        constants += [numpy_helper.from_array(w, f"w{i}"), numpy_helper.from_array(b, f"b{i}")]
        nodes.append(helper.make_node("Gemm", [last, f"w{i}", f"b{i}"], [f"g{i}"]))
        end = i == len(SIZES) - 2
        last = "y" if end else f"r{i}"
        nodes.append(helper.make_node("Softmax" if end else "Relu", [f"g{i}"], [last]))
    ports = [
        [helper.make_tensor_value_info(name, TensorProto.FLOAT, ["rows", size])]
        for name, size in (("x", SIZES[0]), ("y", SIZES[-1]))
    ]
    graph = helper.make_graph(nodes, "mlp", *ports, constants)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9)
    os.makedirs(os.path.join(folder, "onnx"))
    onnx.save(model, os.path.join(folder, "onnx", "model.onnx"))


def loop(kind, folder, file, width, batch, repeats):
    rows = np.fromfile(file, np.float32).reshape(-1, int(width))
    if kind == "saved":
        import tensorflow as tf

        call = tf.saved_model.load(os.path.join(folder, "saved")).signatures["serving_default"]
        predict = lambda x: call(x=tf.constant(x))["y"].numpy()
    else:
        import onnxruntime

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        session = onnxruntime.InferenceSession(
            os.path.join(folder, "onnx", "model.onnx"), options, providers=["CPUExecutionProvider"]
        )
        predict = lambda x: session.run(["y"], {"x": x})[0]
    predict(rows[: int(batch)])
    started = time.perf_counter()
    for _ in range(int(repeats)):
        outputs = [predict(rows[at : at + int(batch)]) for at in range(0, len(rows), int(batch))]
    seconds = time.perf_counter() - started
    total = sum(float(part.astype(np.float64).sum()) for part in outputs)
    print(json.dumps({"seconds": seconds, "sum": total}))


{"export": export, "loop": loop}[sys.argv[1]](*sys.argv[2:])
