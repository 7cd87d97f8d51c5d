"""Exports small SavedModels and what Python TensorFlow answers on fixed inputs: saved-models/ and saved-models.json.

    python -m venv v && v/bin/pip install tensorflow-cpu==2.21.0
    v/bin/python test/oracles/model/saved_models.py

Weights come from a seeded generator, so that the values are the same on every run; bytes of the graphs may differ.
"""

import json
import os
import pathlib
import shutil

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "2"

import numpy as np
import tensorflow as tf

here = pathlib.Path(__file__).parent
folder = here / "saved-models"
random = np.random.default_rng(5)
spec = tf.TensorSpec


def weights(*shape):
    return random.normal(size=shape).astype(np.float32)


class Mlp(tf.Module):
    """Two layers with variables, so that a checkpoint is read."""

    def __init__(self):
        super().__init__()
        self.first, self.bias = tf.Variable(weights(4, 16)), tf.Variable(weights(16))
        self.second = tf.Variable(weights(16, 3))

    @tf.function(input_signature=[spec([None, 4], tf.float32, name="x")])
    def call(self, x):
        hidden = tf.nn.relu(tf.matmul(x, self.first) + self.bias)
        return {"probabilities": tf.nn.softmax(tf.matmul(hidden, self.second))}


class Convolution(tf.Module):
    """Pictures of 8 x 8 in three channels: a convolution, a normalisation and a pool."""

    def __init__(self):
        super().__init__()
        self.kernel, self.dense = tf.constant(weights(3, 3, 3, 8)), tf.constant(weights(8, 5))

    @tf.function(input_signature=[spec([None, 8, 8, 3], tf.float32, name="image")])
    def call(self, image):
        maps = tf.nn.relu6(tf.nn.conv2d(image, self.kernel, 1, "SAME"))
        maps = maps / (1e-3 + tf.math.reduce_std(maps, [1, 2], keepdims=True))
        return {"scores": tf.matmul(tf.reduce_mean(maps, [1, 2]), self.dense)}


class Kinds(tf.Module):
    """Four inputs of four kinds, six outputs; the one in double precision is refused, the others are not."""

    @tf.function(
        input_signature=[
            spec([None], tf.int64, name="count"),
            spec([None, 2], tf.float32, name="x"),
            spec([None], tf.string, name="word"),
            spec([None], tf.uint8, name="pixel"),
        ]
    )
    def call(self, count, x, word, pixel):
        length = tf.strings.length(word)
        return {
            "total": tf.cast(count, tf.float32) + tf.reduce_sum(x, 1) * tf.cast(length, tf.float32),
            "longer": length > 3,
            "twice": count * 2,
            "upper": tf.strings.upper(word),
            "inverse": 255 - pixel,
            "exact": tf.cast(x, tf.float64),
        }


class Rank(tf.Module):
    @tf.function(input_signature=[spec(None, tf.float32, name="x")])
    def call(self, x):
        return {"y": x * 2 + 1}


class Half(tf.Module):
    @tf.function(input_signature=[spec([None, 2], tf.float16, name="x")])
    def call(self, x):
        return {"y": x * 2}


def save(name, module):
    tf.saved_model.save(module, str(folder / name), signatures={"serving_default": module.call})
    for part in ("fingerprint.pb", "assets"):
        path = folder / name / part
        shutil.rmtree(path) if path.is_dir() else path.unlink(missing_ok=True)
    variables = folder / name / "variables"
    if variables.exists() and name != "mlp":
        shutil.rmtree(variables)


def strip(name):
    """Operator definitions and debugging aids are most of the bytes and nothing that runs needs them."""
    from tensorflow.core.protobuf import saved_model_pb2

    path = folder / name / "saved_model.pb"
    model = saved_model_pb2.SavedModel.FromString(path.read_bytes())
    for graph in model.meta_graphs:
        if name != "mlp":
            graph.ClearField("object_graph_def")
        graph.meta_info_def.ClearField("stripped_op_list")
        for function in graph.graph_def.library.function:
            for node in function.node_def:
                node.ClearField("experimental_debug_info")
        for node in graph.graph_def.node:
            node.ClearField("experimental_debug_info")
    path.write_bytes(model.SerializeToString(deterministic=True))


def unknown_operator():
    """A graph with an operator that no library of TensorFlow has, as an export with a custom library leaves it."""
    from tensorflow.core.protobuf import saved_model_pb2

    model = saved_model_pb2.SavedModel.FromString((folder / "rank" / "saved_model.pb").read_bytes())
    for graph in model.meta_graphs:
        for function in graph.graph_def.library.function:
            for node in function.node_def:
                if node.op == "Mul":
                    node.op = "SwirlWords"
    (folder / "custom-operator").mkdir(parents=True)
    (folder / "custom-operator" / "saved_model.pb").write_bytes(model.SerializeToString(deterministic=True))


def plain(value):
    array = value.numpy()
    if array.dtype == object:
        return [item.decode() for item in array]
    return array.ravel().tolist()


def answers(name, given):
    """What Python TensorFlow answers after loading what was written."""
    model = tf.saved_model.load(str(folder / name))
    outputs = model.signatures["serving_default"](**{key: tf.constant(value) for key, value in given.items()})
    return {
        "model": name,
        "inputs": {
            key: {"dtype": str(tf.constant(value).dtype.name), "shape": list(np.shape(value))[1:], "values": plain(tf.constant(value))}
            for key, value in given.items()
        },
        "outputs": {
            key: {"dtype": value.dtype.name, "shape": value.shape.as_list()[1:], "values": plain(value)}
            for key, value in sorted(outputs.items())
        },
    }


shutil.rmtree(folder, ignore_errors=True)
for name, module in {
    "mlp": Mlp(),
    "convolution": Convolution(),
    "kinds": Kinds(),
    "rank": Rank(),
    "half": Half(),
}.items():
    save(name, module)
    strip(name)
unknown_operator()
cases = [
    answers("mlp", {"x": weights(50, 4)}),
    answers("convolution", {"image": weights(3, 8, 8, 3)}),
    answers(
        "kinds",
        {
            "count": np.array([1, -2, 2_000_000_000, -5_000_000_000_001], np.int64),
            "x": weights(4, 2),
            "word": np.array(["a", "Straße", "", "four"]),
            "pixel": np.array([0, 1, 128, 255], np.uint8),
        },
    ),
    answers("rank", {"x": weights(4, 3)}),
]
versions = {"tensorflow": tf.__version__, "numpy": np.__version__}
(here / "saved-models.json").write_text(json.dumps({"versions": versions, "cases": cases}, indent=1) + "\n")
