"""Writes small ONNX models and what Python's ONNX Runtime answers on fixed inputs: onnx/ and onnx.json.

    python -m venv v && v/bin/pip install onnx==1.23.2 onnxruntime==1.30.0 skl2onnx==1.20.0 scikit-learn==1.9.1
    v/bin/python test/oracles/model/onnx_models.py
"""

import json
import pathlib
import shutil

import numpy as np
import onnx
import onnxruntime
import sklearn
from onnx import TensorProto, helper, numpy_helper
from skl2onnx import to_onnx
from sklearn.linear_model import LogisticRegression

here = pathlib.Path(__file__).parent
folder = here / "onnx"
random = np.random.default_rng(6)
kinds = {
    "float16": TensorProto.FLOAT16,
    "float32": TensorProto.FLOAT,
    "float64": TensorProto.DOUBLE,
    "int8": TensorProto.INT8,
    "uint8": TensorProto.UINT8,
    "int16": TensorProto.INT16,
    "uint16": TensorProto.UINT16,
    "int32": TensorProto.INT32,
    "int64": TensorProto.INT64,
    "uint32": TensorProto.UINT32,
    "uint64": TensorProto.UINT64,
    "bool": TensorProto.BOOL,
    "string": TensorProto.STRING,
}


def write(name, nodes, inputs, outputs, constants=()):
    graph = helper.make_graph(
        nodes,
        name,
        [helper.make_tensor_value_info(key, kinds[kind], shape) for key, kind, shape in inputs],
        [helper.make_tensor_value_info(key, kinds[kind], shape) for key, kind, shape in outputs],
        [numpy_helper.from_array(value, key) for key, value in constants],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9)
    onnx.checker.check_model(model)
    onnx.save(model, folder / f"{name}.onnx")


def weights(*shape):
    return random.normal(size=shape).astype(np.float32)


def mlp():
    node = helper.make_node
    nodes = [
        node("MatMul", ["x", "w1"], ["a"]),
        node("Add", ["a", "b1"], ["b"]),
        node("Relu", ["b"], ["c"]),
        node("MatMul", ["c", "w2"], ["d"]),
        node("Softmax", ["d"], ["probabilities"], axis=1),
        node("ArgMax", ["d"], ["label"], axis=1, keepdims=0),
    ]
    constants = [("w1", weights(4, 16)), ("b1", weights(16)), ("w2", weights(16, 3))]
    write(
        "mlp",
        nodes,
        [("x", "float32", ["rows", 4])],
        [("probabilities", "float32", ["rows", 3]), ("label", "int64", ["rows"])],
        constants,
    )


def kind_by_kind():
    """One input and one output of each kind, each output what its input was."""
    names = [kind for kind in kinds]
    write(
        "kinds",
        [helper.make_node("Identity", [f"{kind}_in"], [f"{kind}_out"]) for kind in names],
        [(f"{kind}_in", kind, ["rows", 2]) for kind in names],
        [(f"{kind}_out", kind, ["rows", 2]) for kind in names],
    )


def scikit(name, options):
    x = random.normal(size=(200, 3)).astype(np.float32)
    y = (x @ np.array([1.0, -2.0, 0.5]) + random.normal(size=200) > 0).astype(int)
    model = to_onnx(LogisticRegression().fit(x, y), x[:1], options={"zipmap": options}, target_opset=17)
    (folder / f"{name}.onnx").write_bytes(model.SerializeToString())


def plain(array):
    if array.dtype.kind in "OU":
        return [str(item) for item in array.ravel()]
    if array.dtype.kind in "iu":
        return [str(item) for item in array.ravel()]
    return [float(item) if array.dtype.kind == "f" else bool(item) for item in array.ravel()]


def answers(name, given):
    session = onnxruntime.InferenceSession(folder / f"{name}.onnx", providers=["CPUExecutionProvider"])
    names = [output.name for output in session.get_outputs()]

    def described(key, value):
        kind = "string" if value.dtype.kind in "OU" else value.dtype.name
        return key, {"dtype": kind, "shape": list(value.shape)[1:], "values": plain(value)}

    return {
        "model": name,
        "inputs": dict(described(key, value) for key, value in given.items()),
        "outputs": dict(described(key, value) for key, value in zip(names, session.run(names, given))),
    }


shutil.rmtree(folder, ignore_errors=True)
folder.mkdir()
mlp()
kind_by_kind()
scikit("logistic", False)
scikit("zipmap", True)
edges = {
    "float16": [1.5, -0.25, 65504, 6e-8],
    "float32": [1.5, -0.1, 3e38, 1e-40],
    "float64": [1.5, -0.1, 1e300, 5e-324],
    "int8": [1, -128, 127, 0],
    "uint8": [1, 255, 7, 0],
    "int16": [1, -32768, 32767, 0],
    "uint16": [1, 65535, 7, 0],
    "int32": [1, -(2**31), 2**31 - 1, 0],
    "int64": [1, -(2**63), 2**63 - 1, 2**53 + 1],
    "uint32": [1, 2**32 - 1, 7, 0],
    "uint64": [1, 2**53 + 1, 7, 0],
    "bool": [True, False, False, True],
    "string": ["a", "Straße", "", "日本"],
}
given = {
    f"{kind}_in": np.array(values, dtype=object if kind == "string" else kind).reshape(2, 2) for kind, values in edges.items()
}
cases = [
    answers("mlp", {"x": weights(50, 4)}),
    answers("kinds", given),
    answers("logistic", {"X": weights(20, 3)}),
]
# Numbers near the borders of float16 and between two of its values, with the bits that NumPy rounds them to.
spread = np.concatenate(
    [
        random.normal(size=300) * 10.0 ** random.integers(-8, 5, 300),
        65519 + np.array([-1.0, 0, 0.5, 1]),
        2.0**-24 * np.array([0.5, 0.75, 1, 1.5, 2.5]),
        (np.arange(200, dtype=np.uint16) * 331 % 31743).view(np.float16).astype(np.float64) * (1 + 2.0**-12),
    ]
).astype(np.float32)
with np.errstate(over="ignore"):
    half = [[float(value), int(bits)] for value, bits in zip(spread, spread.astype(np.float16).view(np.uint16))]
versions = {module.__name__: module.__version__ for module in (onnx, onnxruntime, sklearn, np)}
(here / "onnx.json").write_text(json.dumps({"versions": versions, "cases": cases, "half": half}, indent=1, ensure_ascii=False) + "\n")
