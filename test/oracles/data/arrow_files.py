"""Writes the Arrow files that test/data/sources.test.ts reads: every common type, packed and plain, as a file and a stream.

Run: python test/oracles/data/arrow_files.py (pyarrow 26.0.1)
"""

from datetime import date, datetime, time, timezone
from decimal import Decimal
from pathlib import Path

import pyarrow as pa
import pyarrow.feather as feather

folder = Path(__file__).parent / "arrow"
rows = 200


def column(make, kind):
    return pa.array([None if i % 10 == 3 else make(i) for i in range(rows)], kind)


table = pa.table(
    {
        "i8": column(lambda i: i % 100 - 50, pa.int8()),
        "u64": column(lambda i: 2**64 - 1 - i, pa.uint64()),
        "i64": column(lambda i: -(2**63) + i, pa.int64()),
        "f64": column(lambda i: [float("nan"), float("inf"), float("-inf"), i / 7][i % 4], pa.float64()),
        "f32": column(lambda i: i / 4, pa.float32()),
        "text": column(lambda i: f"row {i} \u00e9\"\\\n", pa.string()),
        "category": column(lambda i: ["EU", "US", "CH"][i % 3], pa.string()).dictionary_encode(),
        "flag": column(lambda i: i % 2 == 0, pa.bool_()),
        "price": column(lambda i: Decimal(i * 12345 - 99999) / 100, pa.decimal128(30, 2)),
        "day": column(lambda i: date(2020, 1, 1 + i % 28), pa.date32()),
        "at": column(lambda i: datetime(2020, 1, 1, 0, 0, i % 60, 123456), pa.timestamp("us")),
        "at_ns": column(lambda i: datetime(2020, 1, 1, 0, 0, i % 60, 123456), pa.timestamp("ns")),
        "zoned": column(lambda i: datetime(2020, 1, 1, 0, 0, i % 60, tzinfo=timezone.utc), pa.timestamp("ms", "UTC")),
        "clock": column(lambda i: time(1, 2, i % 60, 500000), pa.time64("us")),
        "bytes": column(lambda i: bytes([i % 256, 0]), pa.binary()),
        "list": column(lambda i: [i / 2, None, float("nan")][: i % 4], pa.list_(pa.float64())),
        "struct": column(
            lambda i: {"x": i, "when": datetime(2020, 1, 1, 0, 0, i % 60)},
            pa.struct({"x": pa.int32(), "when": pa.timestamp("us")}),
        ),
        "nothing": pa.nulls(rows),
    }
)

folder.mkdir(exist_ok=True)
for packing in ("lz4", "zstd", "uncompressed"):
    feather.write_feather(table, folder / f"{packing}.feather", compression=packing, chunksize=90)
# A buffer of several blocks that refer to each other.
long = pa.table({"long": [f"{i % 50} of a text that comes again and again" for i in range(5000)]})
feather.write_feather(long, folder / "long.feather", compression="lz4")
with pa.OSFile(str(folder / "stream.arrows"), "wb") as sink, pa.ipc.new_stream(sink, table.schema) as writer:
    writer.write_table(table)
