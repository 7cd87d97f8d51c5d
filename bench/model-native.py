"""Models for bench/model-native.mjs, and the loop that anybody would write in Python.

    python model-native.py export saved|onnx|mobile FOLDER    # a SavedModel, or model.onnx; saved and onnx hold the same weights
    python model-native.py loop saved|onnx|sklearn FOLDER ROWS_FILE SHAPE BATCH serve

The loop says `ready`, then answers each line, which holds the repeats, with {"seconds", "cpu", "sum"}; sum is that of the
squares of the outputs, taken after the clock has stopped.
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


def export_saved(folder):
    import tensorflow as tf

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
    tf.saved_model.save(mlp, folder, signatures=mlp.call)


def save_onnx(folder, nodes, constants, shape, classes):
    import onnx
    from onnx import TensorProto, helper, numpy_helper

    ports = [
        [helper.make_tensor_value_info(name, TensorProto.FLOAT, ["rows", *sizes])]
        for name, sizes in (("x", shape), ("y", [classes]))
    ]
    initial = [numpy_helper.from_array(values, name) for name, values in constants.items()]
    graph = helper.make_graph([helper.make_node(*node[:3], **node[3]) for node in nodes], "model", *ports, initial)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9)
    os.makedirs(folder)
    onnx.save(model, os.path.join(folder, "model.onnx"))


def export_onnx(folder):
    nodes, constants, last = [], {}, "x"
    for i, (w, b) in enumerate(weights()):
        constants |= {f"w{i}": w, f"b{i}": b}
        nodes.append(("Gemm", [last, f"w{i}", f"b{i}"], [f"g{i}"], {}))
        end = i == len(SIZES) - 2
        last = "y" if end else f"r{i}"
        nodes.append(("Softmax" if end else "Relu", [f"g{i}"], [last], {}))
    save_onnx(folder, nodes, constants, [SIZES[0]], SIZES[-1])


def export_mobile(folder):
    """Depthwise and pointwise convolutions over pictures of 96 by 96, of the kind of MobileNet."""
    random = np.random.default_rng(4)
    nodes, constants, last, depth = [], {}, "x", 3

    def conv(units, kernel, strides, group):
        nonlocal last, depth
        i = len(constants)
        shape = (units, depth // group, kernel, kernel)
        constants[f"w{i}"] = (random.normal(size=shape) * np.sqrt(2 / np.prod(shape[1:]))).astype(np.float32)
        pads = [kernel // 2] * 4
        sizes = {"strides": [strides] * 2, "group": group, "pads": pads, "kernel_shape": [kernel] * 2}
        nodes.extend([("Conv", [last, f"w{i}"], [f"c{i}"], sizes), ("Relu", [f"c{i}"], [f"r{i}"], {})])
        last, depth = f"r{i}", units

    conv(8, 3, 2, 1)
    for i, units in enumerate([16, 32, 32, 64, 64, 128, 128, 128, 128, 128, 128, 256, 256]):
        conv(depth, 3, 2 if i in (1, 3, 5, 11) else 1, depth)
        conv(units, 1, 1, 1)
    constants["last"] = (random.normal(size=(depth, 10)) / np.sqrt(depth)).astype(np.float32)
    nodes.append(("GlobalAveragePool", [last], ["mean"], {}))
    nodes.append(("Flatten", ["mean"], ["flat"], {}))
    nodes.append(("MatMul", ["flat", "last"], ["scores"], {}))
    nodes.append(("Softmax", ["scores"], ["y"], {}))
    save_onnx(folder, nodes, constants, [3, 96, 96], 10)


def with_saved(folder):
    import tensorflow as tf

    call = tf.saved_model.load(folder).signatures["serving_default"]
    return lambda x: call(x=tf.constant(x))["y"].numpy()


def with_onnx(folder):
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    path = os.path.join(folder, "model.onnx")
    session = onnxruntime.InferenceSession(path, options, providers=["CPUExecutionProvider"])
    return lambda x: session.run(["y"], {"x": x})[0]


def with_sklearn(_):
    import warnings

    from sklearn.neural_network import MLPClassifier

    warnings.simplefilter("ignore")
    rows = np.random.default_rng(5).normal(size=(SIZES[-1], SIZES[0])).astype(np.float32)
    # One step of a fit makes everything that a prediction needs; the weights are then those of the other models.
    model = MLPClassifier(SIZES[1:-1], max_iter=1).fit(rows, np.arange(SIZES[-1]))
    model.coefs_, model.intercepts_ = map(list, zip(*weights()))
    return model.predict_proba


def loop(kind, folder, file, shape, batch, _):
    rows = np.fromfile(file, np.float32).reshape(-1, *map(int, shape.split("x")))
    predict = {"saved": with_saved, "onnx": with_onnx, "sklearn": with_sklearn}[kind](folder)
    print("ready", flush=True)
    for line in sys.stdin:
        cpu, started = time.process_time(), time.perf_counter()
        for _ in range(int(line)):
            outputs = [predict(rows[at : at + int(batch)]) for at in range(0, len(rows), int(batch))]
        seconds, cpu = time.perf_counter() - started, time.process_time() - cpu
        total = sum(float(np.square(part.astype(np.float64)).sum()) for part in outputs)
        print(json.dumps({"seconds": seconds, "cpu": cpu, "sum": total}), flush=True)


def export(kind, folder):
    {"saved": export_saved, "onnx": export_onnx, "mobile": export_mobile}[kind](folder)


{"export": export, "loop": loop}[sys.argv[1]](*sys.argv[2:])
