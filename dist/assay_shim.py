#!/usr/bin/env python3
"""Serves a model to Assay over standard input and output (docs/model-command.md describes the protocol).

    assay_shim.py --sklearn [FILE]          a joblib or pickle file with predict_proba or predict
    assay_shim.py --torch [FILE]            a TorchScript file, an exported program (.pt2), or module:factory, which gives a module
    assay_shim.py --keras [PATH]            a model that keras.saving.load_model reads
    assay_shim.py --call module:function    a callable: list of rows (dicts) -> list of answers, one for each row

Without FILE or PATH the model is the one that the request `load` names. Only the standard library is needed until a
loader is chosen; pyarrow only for the exchange `arrow`.
"""

import argparse
import importlib
import importlib.util
import json
import math
import os
import random
import sys
import time
import traceback

LONGEST_LINE = 1 << 20


class RowError(Exception):
    """An error about one row of the batch, counted from 0. A callable may raise it: `raise RowError(3, 'why')`."""

    def __init__(self, row, text):
        super().__init__(text)
        self.row = row


# ---- values ----------------------------------------------------------------------------------------------------------


def plain(value):
    """A value as JSON has it: NumPy scalars and arrays become numbers and lists, NaN and infinite numbers null."""
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if value is None or isinstance(value, (bool, int, str)):
        return value
    if isinstance(value, dict):
        return {str(name): plain(each) for name, each in value.items()}
    if hasattr(value, "tolist"):
        return plain(value.tolist())
    if isinstance(value, (list, tuple)):
        return [plain(each) for each in value]
    return str(value)


def as_rows(columns, count):
    """Columns (name to a sequence of `count` values) as a list of dicts."""
    return [{name: values[row] for name, values in columns.items()} for row in range(count)]


def as_columns(rows):
    """A list of dicts as columns of the first row's names."""
    return {name: [row[name] for row in rows] for name in (rows[0] if rows else {})}


def answers_of(outputs, count):
    """Outputs (dict of arrays, one array, or a list) as a list of dicts with one entry for each row."""
    if not isinstance(outputs, dict):
        outputs = {"output": outputs}
    listed = {name: plain(values) for name, values in outputs.items()}
    for name, values in listed.items():
        if not isinstance(values, list) or len(values) != count:
            given = len(values) if isinstance(values, list) else "no"
            raise ValueError(f"the model gave {given} rows of {name} for {count}")
    return as_rows(listed, count)


def matrix(columns, dtype=None):
    """Columns side by side as a NumPy array of rows; one column of lists is the matrix itself."""
    import numpy

    def filled(values):
        array = numpy.asarray(values)
        if array.dtype == object:
            array = numpy.asarray([numpy.nan if value is None else value for value in values])
        return array

    arrays = [filled(values) for values in columns.values()]
    if len(arrays) == 1 and arrays[0].ndim > 1:
        whole = arrays[0]
    else:
        whole = numpy.concatenate([array.reshape(len(array), -1) for array in arrays], axis=1)
    return whole if dtype is None else whole.astype(dtype)


# ---- loaders: each gives (runtime, device, predict), predict takes columns and the number of rows --------------------


def load_sklearn(path, options, request):
    try:
        import joblib

        model = joblib.load(path)
    except ImportError:
        import pickle

        with open(path, "rb") as file:
            model = pickle.load(file)
    try:
        import sklearn

        runtime = f"sklearn {sklearn.__version__}"
    except ImportError:
        runtime = "pickle"
    method = options.method or ("predict_proba" if hasattr(model, "predict_proba") else "predict")
    names = [str(name) for name in getattr(model, "feature_names_in_", [])]

    def predict(columns, count):
        ordered = {name: columns[name] for name in names} if names and all(n in columns for n in names) else columns
        table = frame(ordered) if names and ordered is not columns or has_text(columns) else None
        answer = getattr(model, method)(matrix(ordered) if table is None else table)
        # Several binary targets come as one array of two columns for each: the second is the probability of 1.
        if isinstance(answer, list):
            answer = [[float(target[row][-1]) for target in answer] for row in range(count)]
        return {method: answer}

    return runtime, "cpu", predict


def has_text(columns):
    return any(isinstance(value, str) for values in columns.values() for value in values[:1])


def frame(columns):
    """A pandas frame where pandas is installed, for models that were fitted on one; else None."""
    try:
        import pandas
    except ImportError:
        return None
    return pandas.DataFrame({name: list(values) for name, values in columns.items()})


def load_torch(path, options, request):
    import torch

    device = "cuda" if request.get("device") == "gpu" and torch.cuda.is_available() else "cpu"
    if "threads" in request:
        torch.set_num_threads(int(request["threads"]))
    torch.manual_seed(int(request.get("seed", 0)))
    if ":" in os.path.basename(path) and not os.path.exists(path):
        model = attribute(path)()
    elif path.endswith(".pt2"):
        # The module of an exported program is that of inference already, and refuses `eval`.
        model = torch.export.load(path).module()
    else:
        model = torch.jit.load(path, map_location=device)
    model = model.to(device)
    if not path.endswith(".pt2"):
        model.eval()

    def predict(columns, count):
        import numpy

        given = []
        for name, values in columns.items():
            array = matrix({name: values})
            wanted = numpy.float32 if array.dtype.kind == "f" else array.dtype
            given.append(torch.from_numpy(numpy.ascontiguousarray(array, dtype=wanted)).to(device))
        # Columns of single numbers are the features of one input.
        if len(given) > 1 and all(each.shape[1:] == (1,) for each in given):
            given = [torch.cat([each.float() for each in given], dim=1)]
        with torch.inference_mode():
            answer = model(*given)
        return named(answer, lambda tensor: tensor.detach().cpu().numpy())

    return f"torch {torch.__version__}", "gpu" if device == "cuda" else "cpu", predict


def load_keras(path, options, request):
    choose_keras_backend()
    try:
        import keras

        backend = keras.backend.backend()
        load, runtime = keras.saving.load_model, f"keras {keras.__version__} on {backend}"
        numbers = keras.ops.convert_to_numpy
        keras.utils.set_random_seed(int(request.get("seed", 0)) % 2**32)
    except (ImportError, AttributeError):
        import tensorflow

        backend = "tensorflow"
        load, runtime = tensorflow.keras.models.load_model, f"tensorflow {tensorflow.__version__}"
        numbers = lambda tensor: tensor.numpy()
    model = load(path)
    names = [str(getattr(each, "name", "")).split(":")[0] for each in getattr(model, "inputs", None) or []]

    def predict(columns, count):
        if len(names) > 1 and all(name in columns for name in names):
            given = {name: matrix({name: columns[name]}) for name in names}
        else:
            given = matrix(columns, "float32")
        return named(model(given, training=False), numbers)

    return runtime, keras_device(backend), predict


def choose_keras_backend():
    """The backend that is installed, where nothing chose one: Keras itself would look for TensorFlow only."""
    if os.environ.get("KERAS_BACKEND"):
        return
    for name in ("tensorflow", "jax", "torch"):
        if importlib.util.find_spec(name):
            os.environ["KERAS_BACKEND"] = name
            return


def keras_device(backend):
    """What the backend computes on unless told."""
    if backend == "jax":
        import jax

        return "gpu" if jax.default_backend() == "gpu" else "cpu"
    if backend == "torch":
        import torch

        return "gpu" if torch.cuda.is_available() else "cpu"
    if backend == "tensorflow":
        import tensorflow

        return "gpu" if tensorflow.config.list_physical_devices("GPU") else "cpu"
    return "cpu"


def load_call(target, options, request):
    function = attribute(target)

    def predict(columns, count):
        return function(as_rows(columns, count))

    return f"python {sys.version.split()[0]}", "cpu", predict


def named(answer, numbers):
    """Outputs of a network by name: a dict as it is, a tuple by number, one tensor as `output`."""
    if isinstance(answer, dict):
        return {name: numbers(tensor) for name, tensor in answer.items()}
    if isinstance(answer, (list, tuple)):
        return {f"output_{i}": numbers(tensor) for i, tensor in enumerate(answer)}
    return {"output": numbers(answer)}


def attribute(target):
    module, _, name = target.partition(":")
    if name == "":
        raise ValueError(f"{target} names no function: needed module:function")
    found = importlib.import_module(module)
    for part in name.split("."):
        found = getattr(found, part)
    return found


LOADERS = {"sklearn": load_sklearn, "torch": load_torch, "keras": load_keras, "call": load_call}

# ---- the exchange `arrow` --------------------------------------------------------------------------------------------


class ArrowFiles:
    """Files of inputs that stay open while they are asked about."""

    def __init__(self):
        self.path, self.file = None, None

    def columns(self, path, number):
        import pyarrow

        if self.path != path:
            self.path, self.file = path, pyarrow.ipc.open_file(pyarrow.memory_map(path))
        batch = self.file.get_batch(number)
        return {field.name: values_of(field, batch.column(i)) for i, field in enumerate(batch.schema)}, batch.num_rows


def values_of(field, column):
    """A column as a NumPy array of its shape, or as a list where it holds texts or gaps."""
    import pyarrow

    if pyarrow.types.is_fixed_size_list(column.type):
        shape = json.loads((field.metadata or {}).get(b"shape", b"null")) or [column.type.list_size]
        inner = column.flatten()
        if pyarrow.types.is_string(inner.type):
            texts = inner.to_pylist()
            size = column.type.list_size
            return [texts[row * size : (row + 1) * size] for row in range(len(column))]
        return inner.to_numpy(zero_copy_only=False).reshape([len(column), *shape])
    if column.null_count > 0 or pyarrow.types.is_string(column.type):
        return column.to_pylist()
    return column.to_numpy(zero_copy_only=False)


def write_arrow(path, outputs, count):
    import numpy
    import pyarrow

    if isinstance(outputs, list) and outputs and isinstance(outputs[0], dict):
        outputs = as_columns(outputs)
    if not isinstance(outputs, dict):
        outputs = {"output": outputs}
    fields, arrays = [], []
    for name, values in outputs.items():
        array = numpy.asarray(values)
        if len(array) != count:
            raise ValueError(f"the model gave {len(array)} rows of {name} for {count}")
        if array.dtype.kind not in "fiub":
            column = pyarrow.array([None if value is None else str(value) for value in array.reshape(-1).tolist()])
        elif array.dtype.kind == "b":
            column = pyarrow.array(array.reshape(-1).astype("uint8"))
        else:
            column = pyarrow.array(array.reshape(-1).astype("float32" if array.dtype.itemsize <= 4 and array.dtype.kind == "f" else "float64"))
        shape = list(array.shape[1:])
        if shape:
            column = pyarrow.FixedSizeListArray.from_arrays(column, math.prod(shape))
        fields.append(pyarrow.field(name, column.type, metadata={"shape": json.dumps(shape)}))
        arrays.append(column)
    schema = pyarrow.schema(fields)
    with pyarrow.OSFile(path, "wb") as sink, pyarrow.ipc.new_file(sink, schema) as writer:
        writer.write_batch(pyarrow.RecordBatch.from_arrays(arrays, schema=schema))


# ---- the conversation ------------------------------------------------------------------------------------------------


class Server:
    def __init__(self, loader, target, options):
        self.loader, self.target, self.options = loader, target, options
        self.predict = None
        self.files = ArrowFiles()

    def hello(self, request):
        exchanges = ["lines"] + (["arrow"] if importlib.util.find_spec("pyarrow") else [])
        return {"assay": 1, "runtime": f"python {sys.version.split()[0]}", "exchange": exchanges, "device": "cpu"}

    def load(self, request):
        if "threads" in request:
            for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
                os.environ[name] = str(int(request["threads"]))
        random.seed(int(request.get("seed", 0)))
        target = self.target or request["model"]
        model = request.get("model") or "."
        os.environ["ASSAY_MODEL"] = os.path.abspath(model)
        for folder in (os.path.dirname(os.path.abspath(model)), model if os.path.isdir(model) else None):
            if folder and folder not in sys.path:
                sys.path.insert(0, folder)
        started = time.monotonic_ns()
        runtime, device, self.predict = LOADERS[self.loader](target, self.options, request)
        if "numpy" in sys.modules:
            sys.modules["numpy"].random.seed(int(request.get("seed", 0)) % 2**32)
        return {"runtime": runtime, "device": device, "ns": time.monotonic_ns() - started}

    def predict_rows(self, request):
        if self.predict is None:
            raise ValueError("no model is loaded")
        if "in" in request:
            columns, count = self.files.columns(request["in"], request["batch"])
        else:
            columns, count = as_columns(request["rows"]), len(request["rows"])
        started = time.monotonic_ns()
        outputs = self.predict(columns, count)
        ns = time.monotonic_ns() - started
        if "in" in request:
            write_arrow(request["out"], outputs, count)
            return {"ns": ns}
        if isinstance(outputs, (list, tuple)) and outputs and isinstance(outputs[0], dict):
            rows = plain(outputs)
            if len(rows) != count:
                raise ValueError(f"the model gave {len(rows)} rows for {count}")
        else:
            rows = answers_of(outputs, count)
        return {"ns": ns, "rows": rows}

    def memory(self, request):
        import resource

        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        torch = sys.modules.get("torch")
        vram = torch.cuda.max_memory_allocated() if torch and torch.cuda.is_available() else None
        return {"rss": peak if sys.platform == "darwin" else peak * 1024, "vram": vram}

    def answer(self, request):
        operations = {
            "hello": self.hello,
            "load": self.load,
            "predict": self.predict_rows,
            "memory": self.memory,
            "close": lambda _: {},
        }
        operation = operations.get(request.get("op"))
        known = {"id": request["id"]} if "id" in request else {}
        if operation is None:
            return {"ok": False, **known, "error": f"unknown operation {request.get('op')}"}
        try:
            return {"ok": True, **known, **operation(request)}
        except Exception as error:  # whatever the model's code throws is an answer
            traceback.print_exc(file=sys.stderr)
            row = {"row": error.row} if isinstance(error, RowError) else {}
            return {"ok": False, **known, **row, "error": f"{type(error).__name__}: {error}"}


def reserve_stdout():
    """Keeps the real standard output for replies; what anything prints from here on goes to standard error."""
    replies = os.fdopen(os.dup(1), "w", encoding="utf-8", newline="\n")
    os.dup2(2, 1)
    sys.stdout = sys.stderr
    return replies


def main():
    replies = reserve_stdout()
    # The folders of modules are the repository's: nothing is left in them.
    sys.dont_write_bytecode = True
    sys.modules.setdefault("assay_shim", sys.modules[__name__])
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for loader in ("sklearn", "torch", "keras"):
        parser.add_argument(f"--{loader}", nargs="?", const="", metavar="FILE")
    parser.add_argument("--call", metavar="module:function")
    parser.add_argument("--method", help="sklearn: the method that is called instead of predict_proba or predict")
    parser.add_argument("--path", action="append", default=[], help="a folder that modules are imported from")
    options = parser.parse_args()
    chosen = [(loader, getattr(options, loader)) for loader in LOADERS if getattr(options, loader) is not None]
    if len(chosen) != 1:
        parser.error("needed exactly one of --sklearn, --torch, --keras, --call")
    sys.path[:0] = options.path
    server = Server(*chosen[0], options)
    for line in sys.stdin.buffer:
        request = json.loads(line)
        text = json.dumps(server.answer(request), ensure_ascii=False, allow_nan=False)
        if len(text.encode()) >= LONGEST_LINE:
            known = {"id": request["id"]} if "id" in request else {}
            text = json.dumps({"ok": False, **known, "error": "the answer is longer than 1 MiB: lower the batch"})
        replies.write(text + "\n")
        replies.flush()
        if request.get("op") == "close":
            return


if __name__ == "__main__":
    main()
