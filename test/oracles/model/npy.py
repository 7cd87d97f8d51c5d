"""Writes npy.json: arrays of every kind as NumPy saves them, with their values. Run: python3 npy.py (needs numpy)."""

import base64
import io
import json
import pathlib

import numpy as np


def saved(array, version=None):
    buffer = io.BytesIO()
    np.lib.format.write_array(buffer, array, version=version, allow_pickle=True)
    return base64.b64encode(buffer.getvalue()).decode()


def listed(array):
    if array.dtype.kind in "iu":
        return [str(v) for v in array.ravel().tolist()]
    if array.dtype.kind == "f":
        return [repr(float(v)) for v in array.ravel()]
    if array.dtype.kind == "S":
        return [v.decode() for v in array.ravel().tolist()]
    return array.ravel().tolist()


rng = np.random.default_rng(7)
cases = []


def case(name, array, version=None):
    cases.append({"name": name, "shape": list(array.shape), "values": listed(array), "npy": saved(array, version)})


for code in ["i1", "i2", "i4", "i8", "u1", "u2", "u4", "u8"]:
    info = np.iinfo(code)
    low, high = int(info.min), min(int(info.max), 2**63 - 1)
    whole = np.array([low, 0, 1, high, 100, 7], dtype=code)
    for order in "<>":
        case(f"{order}{code}", whole.astype(order + code).reshape(2, 3))
for code in ["f2", "f4", "f8"]:
    some = np.array([0.1, -0.0, 6e-8, np.inf, np.nan, 65504, 1.5, -2.25], dtype=code)
    for order in "<>":
        case(f"{order}{code}", some.astype(order + code))
case("bool", np.array([True, False, True]))
for order in "<>":
    case(f"{order}U", np.array(["a", "", "na\u00efve", "\U0001f600 x", "\u65e5\u672c"], dtype=order + "U7"))
case("S", np.array([b"a", b"", b"abc"], dtype="S4"))
cube = rng.normal(size=(4, 3, 2))
case("row-major", cube)
case("column-major", np.asfortranarray(cube))
case("column-major texts", np.asfortranarray(np.array([["a", "bb"], ["c", ""]])))
case("column-major big-endian", np.asfortranarray(cube.astype(">f4")))
case("no rows", np.zeros((0, 3)))
for version in [(1, 0), (2, 0), (3, 0)]:
    case(f"version {version[0]}", np.arange(3.0), version)

refused = {
    "objects": saved(np.array([{"a": 1}, None], dtype=object)),
    "structured": saved(np.zeros(2, dtype=[("a", "f8"), ("b", "i4")])),
    "complex": saved(np.zeros(2, dtype="c8")),
    "times": saved(np.array(["2020-01-01"], dtype="M8[D]")),
    "a number on its own": saved(np.array(1.5)),
    "beyond 63 bits": saved(np.array([2**63], dtype="u8")),
}

arrays = {"X": cube.astype("f4"), "label": np.array([1, 0, 1, 0]), "id": np.array(["a", "b", "c", "d"])}
archives = {}
for name, save in [("stored", np.savez), ("deflated", np.savez_compressed)]:
    buffer = io.BytesIO()
    save(buffer, **arrays)
    archives[name] = base64.b64encode(buffer.getvalue()).decode()

out = {"numpy": np.__version__, "cases": cases, "refused": refused, "archives": archives}
pathlib.Path(__file__).with_name("npy.json").write_text(json.dumps(out, indent=1) + "\n")
