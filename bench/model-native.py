"""Models for bench/model-native.mjs, and the loop that anybody would write in Python.

    python model-native.py export saved|onnx|saved-mobile|mobile FOLDER    # a SavedModel, or model.onnx with its weights
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


def mobile_layers():
    """Convolutions over pictures of 96 by 96, of the kind of MobileNet: (weights OIHW, stride, groups) of each; then (weights)
    of the layer of classes."""
    random = np.random.default_rng(4)
    layers, depth = [], 3

    def conv(units, kernel, stride, group):
        nonlocal depth
        shape = (units, depth // group, kernel, kernel)
        layers.append(((random.normal(size=shape) * np.sqrt(2 / np.prod(shape[1:]))).astype(np.float32), stride, group))
        depth = units

    conv(8, 3, 2, 1)
    for i, units in enumerate([16, 32, 32, 64, 64, 128, 128, 128, 128, 128, 128, 256, 256]):
        conv(depth, 3, 2 if i in (1, 3, 5, 11) else 1, depth)
        conv(units, 1, 1, 1)
    return layers, (random.normal(size=(depth, 10)) / np.sqrt(depth)).astype(np.float32)


def export_mobile(folder):
    layers, classes = mobile_layers()
    nodes, constants, last = [], {"last": classes}, "x"
    for i, (w, stride, group) in enumerate(layers):
        constants[f"w{i}"] = w
        kernel = w.shape[-1]
        sizes = {"strides": [stride] * 2, "group": group, "pads": [kernel // 2] * 4, "kernel_shape": [kernel] * 2}
        nodes.extend([("Conv", [last, f"w{i}"], [f"c{i}"], sizes), ("Relu", [f"c{i}"], [f"r{i}"], {})])
        last = f"r{i}"
    nodes.append(("GlobalAveragePool", [last], ["mean"], {}))
    nodes.append(("Flatten", ["mean"], ["flat"], {}))
    nodes.append(("MatMul", ["flat", "last"], ["scores"], {}))
    nodes.append(("Softmax", ["scores"], ["y"], {}))
    save_onnx(folder, nodes, constants, [3, 96, 96], 10)


def export_saved_mobile(folder):
    """The same layers over pictures whose channels come last; TensorFlow pads the even sizes on one side only."""
    import tensorflow as tf

    class Mobile(tf.Module):
        def __init__(self):
            super().__init__()
            layers, classes = mobile_layers()
            # A convolution of each channel by itself has its weights by kernel, channel and multiple of it.
            axes = {1: (2, 3, 1, 0), 0: (2, 3, 0, 1)}
            self.layers = [(tf.Variable(w.transpose(axes[group == 1])), stride, group) for w, stride, group in layers]
            self.classes = tf.Variable(classes)

        @tf.function(input_signature=[tf.TensorSpec([None, 96, 96, 3], tf.float32, name="x")])
        def call(self, x):
            for w, stride, group in self.layers:
                conv = tf.nn.conv2d if group == 1 else tf.nn.depthwise_conv2d
                x = tf.nn.relu(conv(x, w, [1, stride, stride, 1], "SAME"))
            return {"y": tf.nn.softmax(tf.matmul(tf.reduce_mean(x, [1, 2]), self.classes))}

    mobile = Mobile()
    tf.saved_model.save(mobile, folder, signatures=mobile.call)


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
    exports = {"saved": export_saved, "saved-mobile": export_saved_mobile, "onnx": export_onnx, "mobile": export_mobile}
    exports[kind](folder)


{"export": export, "loop": loop}[sys.argv[1]](*sys.argv[2:])
