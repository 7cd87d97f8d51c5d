"""Writes onnx/mlp-half.onnx: onnx/mlp.onnx with weights and sums in float16, and inputs and outputs as before.

    python -m venv v && v/bin/pip install onnx==1.23.2
    v/bin/python test/oracles/model/half_model.py
"""

import pathlib

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

folder = pathlib.Path(__file__).parent / "onnx"
model = onnx.load(folder / "mlp.onnx")
graph = model.graph
weights = [numpy_helper.from_array(numpy_helper.to_array(each).astype(np.float16), each.name) for each in graph.initializer]
nodes = [helper.make_node("Cast", ["x"], ["x16"], to=TensorProto.FLOAT16)]
for node in graph.node:
    names = {"x": "x16", "probabilities": "p16"}
    node.input[:] = [names.get(name, name) for name in node.input]
    node.output[:] = [names.get(name, name) for name in node.output]
    nodes.append(node)
nodes.append(helper.make_node("Cast", ["p16"], ["probabilities"], to=TensorProto.FLOAT))
half = helper.make_graph(nodes, "mlp-half", graph.input, graph.output, weights)
made = helper.make_model(half, opset_imports=model.opset_import, ir_version=model.ir_version)
onnx.checker.check_model(made)
onnx.save(made, folder / "mlp-half.onnx")
